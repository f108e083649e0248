/** A dispute has two sides: what one article alone gets wrong, or says in two ways, may have one. */
import type { Draft } from '../draft.ts';
import type { Report } from '../diagnostic.ts';
import type { Located } from '../schema.ts';
import { positionAt, type Spot } from '../text.ts';

/** Reports disputes with too few positions, and positions that count a report twice. */
export function checkDisputes({ disputes }: Draft, report: Report): void {
  for (const { value: dispute } of disputes?.value ?? []) {
    const { kind, positions } = dispute;
    for (const { value: position } of positions?.value ?? []) {
      checkClaims(position.claims?.value ?? [], report);
    }
    if (positions?.at.kind !== 'list') continue;
    const isOwn = kind?.value === 'slip' || kind?.value === 'internal';
    const least = isOwn ? 1 : 2;
    if (positions.at.items.length >= least) continue;
    report(
      'dispute-one-sided',
      positions.at,
      isOwn
        ? 'A dispute needs at least one position, and this one has none.'
        : 'A dispute needs at least two positions, and this one has fewer.',
      isOwn
        ? 'add what is printed as its answer, with the claims that print it, or delete the dispute.'
        : 'add the other answer with the claims that give it, or delete the dispute.',
    );
  }
}

function checkClaims(claims: readonly Located<string>[], report: Report): void {
  const first = new Map<string, Spot>();
  for (const { value: claim, at } of claims) {
    const before = first.get(claim);
    if (before === undefined) {
      first.set(claim, at);
      continue;
    }
    const { line, column } = positionAt(before);
    report(
      'claim-twice',
      at,
      `The position names the claim "${claim}" twice: here and at ${before.file.path}:${line}:${column}.`,
      'keep one of the two: it is one report.',
    );
  }
}
