/** The part of the edtf package that `when.ts` uses; the package carries no types. */
declare module 'edtf' {
  /** Values of a date are [year, month from 0, day, hour, minute, second], as far as given. */
  export interface Parsed {
    readonly type: 'Date' | 'Interval' | 'Set' | 'List' | 'Season' | 'Year' | 'Decade' | 'Century';
    readonly values: readonly unknown[];
    /** Minutes east of UTC; also there, as 0, when a time names no zone. */
    readonly offset?: number;
    readonly timeZone?: string;
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
    /** Digits written as X. */
    readonly unspecified?: number;
    readonly significant?: number;
    /** A set that begins or ends with `..`. */
    readonly earlier?: boolean;
    readonly later?: boolean;
  }
  /** Throws when the text is not EDTF. */
  export function parse(text: string): Parsed;
}
