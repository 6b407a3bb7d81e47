// A list of words as the minifier writes it: one string, split at a mark that is in none of them.
const LIST = /"([^"\\\d]+)"\.split\("([., |])"\)/g;
// The same as an array. Behind a name or a bracket, its brackets would be those of an index.
const ARRAY = /(?<![\w$)\]])\["((?:[^"\\\d]*",")+[^"\\\d]*)"\]/g;
const MIN_WORDS = 5;
/** So long must one list be that what unpacks them pays. */
const MIN_LONGEST = 20;
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

/** Packs the lists of words in a minified module that has long ones. Most are sorted, so that they weigh less. */
export function packWords(code: string): string {
  let longest = 0;
  const pack = (list: string, words: readonly string[]) => {
    longest = Math.max(longest, words.length);
    return words.length < MIN_WORDS ? list : `unpackWords("${frontCode(words)}")`;
  };
  const packed = code
    .replace(LIST, (list, joined: string, mark: string) => pack(list, joined.split(mark)))
    .replace(ARRAY, (list, joined: string) => pack(list, joined.split('","')));
  return longest < MIN_LONGEST ? code : UNPACK + packed;
}
