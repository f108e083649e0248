/** Spans of EDTF for commands that read many dates: parsing is slow, and most are read more than once. */
import { whenReader, type WhenReader } from '../compile/when.ts';

const readers = new Map<string, WhenReader>();

/** The reader on a zone's clock (IANA name). */
export function spansIn(timeZone: string): WhenReader {
  const known = readers.get(timeZone);
  if (known) return known;
  const reader = whenReader(timeZone);
  readers.set(timeZone, reader);
  return reader;
}
