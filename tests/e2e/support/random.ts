/**
 * Random numbers from 0 to 1 that a seed repeats, so that a round that failed can
 * be run again. A linear congruential generator: good enough for moments.
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
