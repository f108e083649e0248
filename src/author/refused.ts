/** What an author's command answers when it cannot do what it was asked: what it found, and what to do. */
export interface Refused {
  /** Full sentences; may hold line breaks. */
  readonly refused: string;
}

export function refuse(...lines: readonly string[]): Refused {
  return { refused: lines.join('\n') };
}

export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
