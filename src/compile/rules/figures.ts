/** Every figure is printed in its quote, and its value is the number that its words say. */
import type { Draft } from '../draft.ts';
import type { Report } from '../diagnostic.ts';
import { numbersIn } from '../numbers.ts';
import type { RawClaim } from '../records.ts';
import type { Located } from '../schema.ts';
import { shown } from './quotes.ts';

/** Reports figures that their quote does not print, or prints as another number. */
export function checkFigures({ sources, events }: Draft, report: Report): void {
  const languages = new Map(
    (sources?.value ?? []).map(({ value: { id, language } }) => [id?.value, language?.value]),
  );
  for (const { value: event } of events?.value ?? []) {
    for (const { value: claim } of event.claims?.value ?? []) {
      checkClaim(claim, languages.get(claim.source?.value) ?? '', report);
    }
  }
}

function checkClaim({ quote, figures }: RawClaim, language: string, report: Report): void {
  for (const { value: figure } of figures?.value ?? []) {
    const { words, value } = figure;
    if (words && quote) checkPrinted(words, quote, report);
    const said = words ? numbersIn(words.value, language) : [];
    if (!words || !value || said.length === 0 || said.includes(value.value)) continue;
    report(
      'figure-value-differs',
      value.at,
      `The value is ${value.value}, but "${words.value}" says ${said.join(' or ')}.`,
      `write ${said.join(' or ')}, or the words that print this number.`,
    );
  }
}

/** A figure is printed in the quote as whole words or digits: "2" is not in "27". */
function checkPrinted(words: Located<string>, quote: Located<string>, report: Report): void {
  const parts = quote.value.split(words.value);
  const isPrinted = parts.some(
    (part, i) =>
      i > 0 && !/[\p{L}\p{N}]$/u.test(parts[i - 1] ?? '') && !/^[\p{L}\p{N}]/u.test(part),
  );
  if (isPrinted) return;
  report(
    'figure-not-in-quote',
    words.at,
    `"${words.value}" is not printed in the quote, "${shown(quote.value)}".`,
    'write the number as the quote prints it, quote the words that hold it, or delete the figure.',
  );
}
