/**
 * Creates a generator of random numbers from 0 to 1 (exclusive); the same seed gives the same numbers.
 * It is a linear congruential generator, whose low bits are not random.
 */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 4_294_967_296;
  };
}
