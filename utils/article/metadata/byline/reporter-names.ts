import { isSiteName, type SiteNames } from "../site-names.ts";

// "[해안신문 홍길동 기자]", "홍길동·김철수 선임기자", "(해안=한빛통신) 홍길동 특파원"
const KOREAN_TITLE = /(?:(?:선임|인턴|전문|수습|객원)\s?)?기자|특파원|논설위원|칼럼니스트/;
// Behind the title comes the end, an address, a date or another reporter, but not the rest of a sentence.
const AFTER_TITLE = String.raw`\s*(?:$|[^가-힣\s]|입력|등록|승인|수정|[가-힣·,\s]{2,12}(?:기자|특파원))`;
const KOREAN_REPORTERS = new RegExp(
  String.raw`^([가-힣·,\s[\](){}=:]{2,40}?)\s?(?:${KOREAN_TITLE.source})(?=${AFTER_TITLE})`,
);
const KOREAN_HOUSE = /.(?:신문|일보|뉴스|통신|방송|타임[스즈]|경제|미디어|투데이|데일리|닷컴)$/;
const KOREAN_NAME = /^[가-힣]{2,4}$/;
const MAX_KOREAN_NAME_PARTS = 3;

// "記者高橋一二／台北報導", "本报记者 张三", "新华社记者张三"
const CHINESE_REPORTER =
  /^[（(【[]?(?:\p{Script=Han}{2,4})??[记記]者[\s:：]*(\p{Script=Han}[\p{Script=Han}、·]{1,9})(?=$|[\s／/）)】\]])/u;

/**
 * Returns the names before a Korean reporter's title or after a Chinese one, without the house in front of them.
 * Null if the words are no such line.
 */
export function reportersIn(words: string, siteNames: SiteNames): string[] | null {
  const chinese = CHINESE_REPORTER.exec(words)?.[1];
  if (chinese) return chinese.split("、").filter((name) => name.length > 1);
  const names: string[] = [];
  let rest = words.trim();
  for (let match = KOREAN_REPORTERS.exec(rest); match?.[1]; match = KOREAN_REPORTERS.exec(rest)) {
    // A house or a town stands in brackets or before "=".
    const printed = match[1].replace(/^.*[\])}=:]/, "").replace(/^[\s[({,·]+/, "");
    const parts = printed.split(/\s*[·,]\s*|\s+/).filter(Boolean);
    while (parts.length > 1 && isHouse(parts[0] ?? "", siteNames)) parts.shift();
    names.push(...nameParts(parts));
    rest = rest.slice(match[0].length).trim();
  }
  return names.length ? [...new Set(names)] : null;
}

const isHouse = (word: string, siteNames: SiteNames) => KOREAN_HOUSE.test(word) || isSiteName(word, siteNames);

/** Tells several Korean names from the parts of one foreign name. */
function nameParts(parts: string[]): string[] {
  if (parts.length > MAX_KOREAN_NAME_PARTS || parts.some((part) => part.length > 6)) return [];
  return parts.every((part) => part.length === 3 && KOREAN_NAME.test(part)) ? parts : [parts.join(" ")];
}
