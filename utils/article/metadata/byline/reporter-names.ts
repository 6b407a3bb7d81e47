// "해안신문 홍길동 기자", "홍길동·김철수 선임기자", "(해안=한빛통신) 홍길동 특파원". Behind the title comes the end, an address, a
// date or another reporter, but not the rest of a sentence.
const KOREAN_REPORTER =
  /([가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,5})\s?(?:선임|인턴)?\s?(?:기자|특파원)(?=\s*(?:$|[^가-힣\s]|입력|[가-힣]{2,4}\s?기자))/g;

/** Returns the names before the title of Korean reporters, without the house in front of them. */
export const koreanReporters = (words: string): string[] =>
  [...words.matchAll(KOREAN_REPORTER)].flatMap(([, names = ""]) => names.split(/[·,]\s?/));
