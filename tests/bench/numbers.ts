/** Numbers without chance, for stories and texts that are made up the same in each run. */

/** A generator of numbers below 2^31 (Park and Miller). */
export function numbers(): () => number {
  let state = 1;
  return () => (state = (state * 48_271) % 2_147_483_647);
}
