// A list of words as the minifier writes it: one string, split at a mark that is in none of them.
const LIST = /"([^"\\\d]+)"\.split\("([., |])"\)/g;
const MIN_WORDS = 20;
/** A shorter one, which the minifier leaves as it is; behind a name or a bracket the brackets may mean an index. */
const ARRAY = /(?<![\w$)\]])\[("[^"\\\d]+"(?:,"[^"\\\d]+"){3,})\]/g;
const MAX_SHARED_CHARS = 9;

/** Unpacks what `packWords` has packed; the name is longer than any that the minifier gives. */
const UNPACK =
  'var unpackWords=(list,last="")=>list.match(/\\d\\D*/g).map(word=>last=last.slice(0,word[0])+word.slice(1));';

/**
 * Front coding: writes each word as the number of characters that it shares with the start of the word before, and
 * the rest of it.
 */
export function frontCode(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const last = words[index - 1] ?? "";
      let shared = 0;
      while (shared < Math.min(last.length, word.length, MAX_SHARED_CHARS) && last[shared] === word[shared]) shared++;
      return shared + word.slice(shared);
    })
    .join("");
}

/** Packs the lists of words in a minified module that has long ones. Most are sorted: they weigh less after gzip. */
export function packWords(code: string): string {
  const pack = (words: readonly string[]) => `unpackWords("${frontCode(words)}")`;
  const packed = code.replace(LIST, (list, joined: string, mark: string) => {
    const words = joined.split(mark);
    return words.length < MIN_WORDS ? list : pack(words);
  });
  if (packed === code) return code;
  return UNPACK + packed.replace(ARRAY, (_list, words: string) => pack(words.slice(1, -1).split('","')));
}
