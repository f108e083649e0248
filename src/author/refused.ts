/** What an author's command answers when it cannot do what it was asked: what it found, and what to do. */
export interface Refused {
  /** Full sentences; may hold line breaks. */
  readonly refused: string;
}

/** Refuses with lines: what was found, then what to do. */
export function refuse(...lines: readonly string[]): Refused {
  return { refused: lines.join('\n') };
}

/** Whether an answer is a refusal. */
export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
