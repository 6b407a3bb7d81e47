const SENTENCE_END = /(?:[.!?…。！？؟۔।။]["”’»」』)\]\s]*|["”»])$/;
// Thai, Lao, Tibetan, Burmese and Khmer write no such mark.
const UNMARKED_END = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]$/;

/** True for words with the mark of a sentence or a quotation at their end, in a script that has one. */
export const endsSentence = (words: string): boolean => SENTENCE_END.test(words) || UNMARKED_END.test(words);
