// Context: extension pages. Reads an article aloud with a voice of this computer: others send the text to a server.

/** How long a browser may take to name its voices, in milliseconds. */
const VOICES_MS = 2_000;

/** A sentence to be read. */
type Spoken = { words: string };

/** An article that is being read aloud. */
export type Reading = {
  /** Stops at once. */
  stop: () => void;
  /** Stops until it is called again; then the sentence is read from its beginning. */
  pause: () => void;
};

/** Called while an article is read: with the index of each sentence, and at the end, with what failed or null. */
export type ReadingEvents = { onSentence: (index: number) => void; onEnd: (failure: string | null) => void };

/** Returns a local voice for a language (BCP 47), one of its region if there is one; null if there is none. */
export async function findLocalVoice(
  language: string | null,
  synthesis: SpeechSynthesis = speechSynthesis,
): Promise<SpeechSynthesisVoice | null> {
  if (!language) return null;
  const wanted = language.toLowerCase();
  const [primary = wanted] = wanted.split("-");
  const tagOf = ({ lang }: SpeechSynthesisVoice) => lang.toLowerCase().replace("_", "-");
  const local = (await listVoices(synthesis)).filter(
    (voice) => voice.localService && tagOf(voice).split("-")[0] === primary,
  );
  const rank = (voice: SpeechSynthesisVoice) => Number(tagOf(voice) === wanted) * 2 + Number(voice.default);
  return local.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** A browser may load its voices only when it is asked for them. */
async function listVoices(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const known = synthesis.getVoices();
  if (known.length > 0) return known;
  await new Promise<unknown>((done) => {
    synthesis.addEventListener("voiceschanged", done, { once: true });
    setTimeout(done, VOICES_MS);
  });
  return synthesis.getVoices();
}

/** Reads sentences aloud, from one of them to the end. */
export function readAloud(
  sentences: readonly Spoken[],
  first: number,
  voice: SpeechSynthesisVoice,
  { onSentence, onEnd }: ReadingEvents,
  synthesis: SpeechSynthesis = speechSynthesis,
): Reading {
  let current = first;
  let isPaused = false;
  // Names what is spoken now: the browser tells of the end of what was cancelled, too.
  let turn = 0;

  function speak(): void {
    const sentence = sentences[current];
    if (!sentence) {
      onEnd(null);
      return;
    }
    const mine = ++turn;
    const utterance = new SpeechSynthesisUtterance(sentence.words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => {
      if (mine !== turn) return;
      current++;
      speak();
    };
    utterance.onerror = ({ error }) => {
      if (mine === turn) onEnd(error);
    };
    onSentence(current);
    synthesis.speak(utterance);
  }

  function cancel(): void {
    turn++;
    synthesis.cancel();
  }

  speak();
  return {
    stop: cancel,
    pause: () => {
      isPaused = !isPaused;
      if (isPaused) cancel();
      else speak();
    },
  };
}
