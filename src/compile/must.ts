/** For what the rules have made sure of: its absence is a mistake of ours, not of the author. */
export function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a story passed the rules and lacks a needed value');
  return value;
}
