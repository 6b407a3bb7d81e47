/** Random numbers from 0 to 1, the same for the same seed (a linear congruential generator, of whose bits only the high ones are to be trusted). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 4_294_967_296;
  };
}
