/** Several disputes about one event, in the order in which a reader should meet them. */
import { DISPUTE_KINDS, type Dispute } from '../story/story.ts';

/** By kind, contradictions first and likely slips last; those of a kind as they were. */
export function contradictionsFirst(disputes: readonly Dispute[]): readonly Dispute[] {
  const rank = ({ kind }: Dispute) => DISPUTE_KINDS.indexOf(kind);
  return disputes.toSorted((one, other) => rank(one) - rank(other));
}
