/** What a file of another tool says of one event, as it says it: words, dates and places are read from it by others. */

/** An event as the file has it. Absent and empty are the same. */
export interface ImportedRow {
  /** How the author finds it: "row 5", "slide 2". */
  readonly label: string;
  /** May hold HTML. */
  readonly headline: string;
  /** May hold HTML. */
  readonly text: string;
  readonly start: WrittenDate | null;
  readonly end: WrittenDate | null;
  /** What the file wants shown in place of the date. */
  readonly displayDate: string;
  readonly place: WrittenPlace | null;
  readonly links: readonly WrittenLink[];
  /** What it is grouped or tagged by. */
  readonly group: string;
  /** Who is named as its source. */
  readonly source: string;
  /** An id that the file gives it. */
  readonly id: string;
}

/** By its numbers, as TimelineJS has it, or in words. */
export type WrittenDate =
  | { readonly kind: 'numbers'; readonly numbers: WrittenNumbers }
  /** `isMonthFirst`: the format says so of 03/04/2020. */
  | { readonly kind: 'words'; readonly words: string; readonly isMonthFirst: boolean };

/** As they are written, in the words of TimelineJS. */
export interface WrittenNumbers {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** A time of day in one cell. */
  readonly time: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  readonly millisecond: string;
}

export interface WrittenPlace {
  readonly name: string;
  /** As written; empty where there is none. */
  readonly lat: string;
  readonly lon: string;
}

export interface WrittenLink {
  readonly url: string;
  /** Words for it, which may hold HTML. */
  readonly title: string;
}

export const KINDS = ['timelinejs-csv', 'timelinejs-json', 'storymapjs-json', 'csv'] as const;
/** The formats that are read. */
export type ImportKind = (typeof KINDS)[number];

/** A file as it was read, before anything of it is understood. */
export interface ImportedFile {
  readonly kind: ImportKind;
  /** What it calls itself; empty where it does not. May hold HTML. */
  readonly title: string;
  /** What it says of itself under its title. May hold HTML. */
  readonly standfirst: string;
  readonly rows: readonly ImportedRow[];
  /** What was found of the file as a whole, in sentences, such as the sign between its columns. */
  readonly found: readonly string[];
  /** Whether a row without a date is kept: a map's slides often have none. */
  readonly mayBeUndated: boolean;
}
