/** A dispute has two sides: what one article alone gets wrong, or says in two ways, may have one. */
import type { Draft } from '../draft.ts';
import type { Report } from '../diagnostic.ts';

export function checkDisputes({ disputes }: Draft, report: Report): void {
  for (const { value: dispute } of disputes?.value ?? []) {
    const { kind, positions } = dispute;
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
