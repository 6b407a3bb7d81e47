// The words that stand around authors' names in print, by what they say. Each list is a language's convention, none is a site's.

// Case is told by hand: a lead-in may be capitalised or all capitals, and a name must start with a capital behind it.
const anyCase = (words: string) =>
  words
    .split("|")
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join("|");
const DONE = anyCase(
  "story|words|written|report|reported|reporting|text|analysis|opinion|posted|published|article|authored|contributed|created|recipe|review|submitted",
);
const PREPOSITIONS = anyCase(
  "by|von|verfasst von|geschrieben von|ein beitrag von|ein gastbeitrag von|ein artikel von|ein kommentar von|eine analyse von|par|écrit par|publié par|rédigé par|por|escrito por|publicado por|redactado por|di|scritto da|a cura di|door|geschreven door|av|skriven av|skrevet av|af|skrevet af|oleh|ditulis oleh|от|από|yazan",
);
const NOUNS = anyCase(
  "autor|autora|autorzy|autoren|autorin|auteur|autore|auteurs|author|authors|author(s)|writer|reporter|penulis|yazar|szerző|írta|kirjoittaja|teksti|tekst|text|opracowanie|opracował|opracowała|napsal|napsala|автор|авторы|текст|الكاتب|بقلم|كتب|लेखक",
).replace(/[()]/g, "[$&]");

/** Words that lead in an author: "By", "Von", "Par". A name must follow. */
export const BYLINE_LEAD_IN = new RegExp(
  String.raw`^(?:(?:(?:[\p{L}]+ \d{1,2} )?(?:${DONE})\s+(?:by|By|BY)|${PREPOSITIONS})(?:\s*[:：]\s*|\s+(?=[^\p{Ll}\s]|[a-z]+[A-Z]|(?:von|van|de|del|ibn|bin) ))|(?:${NOUNS})(?:\s*[:：]\s*|\s+(?=\p{Lu}\p{Ll}|\p{Lo})))`,
  "u",
);

/** A line that is a lead-in and nothing else; the name stands in the next block. */
export const BYLINE_LEAD_IN_LINE = new RegExp(
  String.raw`^(?:(?:${DONE}) (?:by|By)|${PREPOSITIONS}|${NOUNS}|文|作者|著者|執筆|記者)\s*[:：／]?$`,
  "u",
);

/** The same in scripts that write no blank before the name. */
export const BYLINE_LEAD_IN_CJK =
  /^(?:文|作者|著者|執筆|執筆者|記者|撰文|取材・文|構成・文|ライター|글|글쓴이|기자)\s*[／/:：｜|=＝]\s*/u;

/** Words behind a name that say that it is a reporter's: "松村太郎記者", "홍길동 기자". */
export const REPORTER_SUFFIX = /(?:記者|编辑|編集部員|\s기자)$/u;

/** Words that lead in somebody who did something other than write the story; what follows them is no author. */
export const OTHER_CREDIT =
  /(?:^|[\s|•·(/])(?:(?:photo|photos|photograph|photographs|photography|photographer|picture|pictures|image|images|illustration|illustrations|illustrated|illustrator|video|videos|graphic|graphics|artwork|edited|editing|editor|reviewed|medically|clinically|expert|fact|translated|translation|translator|updated|sponsored|presented|produced|narrated|filed|via)(?:[\s-]+(?:checked|reviewed|review))?\s*(?:by\b|:)|(?:fotos?|bild|bilder|fotograf|fotografin|illustrationen?|redaktion|übersetz(?:t|ung)|crédits?|crédit photo|photographe|traduit|traduction|edición|editado|fotografía|imagen|traducción|traducido|immagine|traduzione|beeld|vertaald|redigert|źródło|zdjęcie|zdjęcia|fot\.|фото|источник|редактор|перевод|джерело)\s*[:：／/]|(?:写真|撮影|翻訳|翻訳者|イラスト|編集|監訳|来源|編輯|编辑|사진)(?:\s*[:：／/]|$))/iu;

/** What a person does or is, behind a comma or a bar: no name. */
export const AUTHOR_ROLE =
  /\b(?:writers?|reporters?|editors?|editor-in-chief|correspondents?|columnists?|journalists?|contributors?|contributing|freelance|freelancer|staff writer|staff reporter|bureau|chief|director|manager|analyst|professor|fellow|intern|producer|photographer|specialist|expert|consultant|marketer|strategist|instructor|educator|founder|co-founder|ceo|cto|cmo|physician|redakteurin?|korrespondentin?|reporterin|autorin|volont[äa]r(?:in)?|chefredakteurin?|leiter(?:in)?|ressort|journaliste|rédact(?:eur|rice)|correspondante?|periodista|redactora?|corresponsal|giornalista|corrispondente|dziennikarz|dziennikarka|журналист|корреспондент|обозреватель|редактор|special to)\b/iu;

/** A name of two or three words and the office behind it without a comma. */
export const NAME_WITH_OFFICE =
  /^(\S+ \S+(?: \S+)?) (?:staff writer|staff reporter|senior \w+|chief \w+|special to |contributing \w+|correspondent\b|columnist\b|reporter\b|editor\b|journalist\b)/i;

/** Degrees behind a name, which belong to the name before them. */
export const DEGREE =
  /^(?:M\.?D\.?|Ph\.?\s?D\.?|R\.?N\.?|R\.?D\.?N?\.?|L\.?D\.?N?\.?|MBA|MPH|MSN?|DO|DVM|J\.?D\.?|Esq\.?|CFP®?|CPA|CFA|Jr\.?|Sr\.?|M\.S\.|M\.A\.|B\.?A\.?|CDCES|LCSW|Pharm\.?D\.?|Psy\.?D\.?|Ed\.?D\.?)(?:[\s,].*)?$/;

/** Account names that stand where a name stands and name nobody. */
export const PLACEHOLDER_ACCOUNT =
  /^(?:admin|administrator|sysadmin|root|user|guest|default|test|undefined|null|none|unknown|n\/a|na|author|authors|autor|by|webmaster|anonymous|website editor|web editor|developer|support|info|wordpress|\[?object object\]?)$/i;

/** What stands around names on a page and is none: links, counters, calls. */
export const NOT_A_NAME =
  /^(?:view|see|read|more|follow|share|about|all|posts?|contact|email|e-mail|subscribe|comments?|updated|published|posted|last|on|at|in|photo|image|credit|source|twitter|facebook|linkedin|instagram|mehr|alle|zum|zur|aktualisiert|stand|veröffentlicht|lire|voir|suivre|publié|mis à jour|leer|ver|seguir|leggi|lees|czytaj|profile|profil|bio|website|site|home|the author|skip|menu|search|sign|log|print|save|listen|add|copy|get|join|min|minutes?|new|news|sponsored|advertisement|anzeige|disclosure)\b(?!\s+desk)/i;

/** Months' names as they stand behind a byline on its line. */
export const MONTH_AFTER_BYLINE =
  /\s*(?:[-–—|•·,]\s*)?(?:\b(?:on|am|le|el|il|op|den|at|um)\s+)?(?:\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[,.]?\s*)?(?:\d|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+\d).*$/iu;
