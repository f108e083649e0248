/** What claims say together: none is inside another that says the same, and no article reports what came after it. */
import type { Stance } from '../../story/story.ts';
import { extentOf, type Articles, type Extent } from '../articles.ts';
import type { Draft } from '../draft.ts';
import type { Report } from '../diagnostic.ts';
import type { RawClaim, RawEvent } from '../records.ts';
import type { Located } from '../schema.ts';
import { positionAt } from '../text.ts';
import type { WhenReader } from '../when.ts';

/** Those that speak of what is still to come. */
const AHEAD: ReadonlySet<Stance> = new Set(['demands', 'offers', 'warns', 'promises']);

/** Reports claims whose quote is part of another that says the same, and those of what came after their article. */
export function checkClaims(
  draft: Draft,
  articles: Articles,
  read: WhenReader,
  report: Report,
): void {
  const appeared = appearances(draft, read);
  for (const { value: event } of draft.events?.value ?? []) {
    checkDate(event, appeared, read, report);
    checkWithin(event, articles, report);
  }
}

interface Appearance {
  readonly when: string;
  /** First instant after it, in UTC milliseconds. */
  readonly to: number;
}

function appearances({ sources }: Draft, read: WhenReader): ReadonlyMap<string, Appearance> {
  const found = new Map<string, Appearance>();
  for (const { value: source } of sources?.value ?? []) {
    const when = source.published?.value.when?.value;
    const span = when === undefined ? undefined : read(when);
    if (!source.id || when === undefined || !span || 'code' in span || span.to === null) continue;
    found.set(source.id.value, { when, to: span.to });
  }
  return found;
}

/** A claim whose own words date it gives its reason with its `basis`, and is not judged. */
function checkDate(
  event: RawEvent,
  appeared: ReadonlyMap<string, Appearance>,
  read: WhenReader,
  report: Report,
): void {
  const span = event.when && read(event.when.value, event.part?.value);
  if (!event.when || !span || 'code' in span || span.from === null) return;
  const { from } = span;
  for (const { value: claim } of event.claims?.value ?? []) {
    if (claim.when || !claim.source || (claim.stance && AHEAD.has(claim.stance.value))) continue;
    const article = appeared.get(claim.source.value);
    if (!article || from < article.to) continue;
    report(
      'event-after-article',
      event.when.at,
      `The event is dated ${event.when.value}, after the article ${claim.source.value} had appeared (${article.when}),\nand yet that article is quoted as reporting it.`,
      'correct the date of the event or of the article. What an article announces has the stance offers, demands,\nwarns or promises; where its words date the event so, give the claim its own "when" and "basis".',
    );
    return;
  }
}

/** Another speaker, or another stance, may well be quoted from inside a longer quote. */
function checkWithin({ claims }: RawEvent, articles: Articles, report: Report): void {
  const alike = new Map<string, Quoted[]>();
  for (const { value: claim } of claims?.value ?? []) {
    const { source, quote, occurrence, speaker, via, stance } = claim;
    const article = articles.get(source?.value ?? '');
    const extent = article && quote && extentOf({ exact: quote, occurrence }, article);
    if (!extent) continue;
    const key = [source, speaker, via, stance].map((field) => field?.value ?? '').join(' ');
    const group = alike.get(key);
    if (group) group.push({ claim, quote, extent });
    else alike.set(key, [{ claim, quote, extent }]);
  }
  for (const group of alike.values()) {
    // The longest of those that begin together comes first, so that what holds a quote stands before it.
    const ordered = group.sort(
      (a, b) => a.extent.start - b.extent.start || b.extent.end - a.extent.end,
    );
    let widest = ordered[0];
    for (const inner of ordered.slice(1)) {
      if (!widest || inner.extent.end > widest.extent.end) widest = inner;
      else reportWithin(inner, widest, report);
    }
  }
}

interface Quoted {
  readonly claim: RawClaim;
  readonly quote: Located<string>;
  readonly extent: Extent;
}

function reportWithin(inner: Quoted, outer: Quoted, report: Report): void {
  const { line, column } = positionAt(outer.quote.at);
  const id = outer.claim.id ?? outer.claim.source;
  report(
    'quote-within-quote',
    inner.quote.at,
    `The quote lies inside that of the claim "${id?.value ?? ''}" of the same event, at ${outer.quote.at.file.path}:${line}:${column},\nwith the same speaker and the same stance, so that one report would count twice.`,
    'delete one of the two claims; or give each its own words, speaker or stance.',
  );
}
