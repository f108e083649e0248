/** The diagnostics of one check as they are found: all are counted, and so many told that somebody may read them. */
import { CODES, type Code, type Severity } from './codes.ts';
import { diagnose, diagnoseFile, sorted, type Diagnostic, type SoughtMend } from './diagnostic.ts';
import { MOST_COMPARED, MOST_TOLD } from './limits.ts';
import type { Spot } from './text.ts';

const MORE = { error: 'errors-too-many', warning: 'warnings-too-many' } as const;

export class Told {
  readonly #told: Diagnostic[] = [];
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0 };
  /** How many characters searches for mends may still compare. */
  #searches = MOST_COMPARED;

  constructor(before: readonly Diagnostic[]) {
    for (const diagnostic of before) this.addFile(diagnostic);
  }

  get hasErrors(): boolean {
    return this.#counts.error > 0;
  }

  /** Those that are told, in no order; for asking what they are about. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#told;
  }

  add(code: Code, at: Spot, message: string, mend: string | SoughtMend): void {
    if (this.#isTold(CODES[code])) {
      this.#told.push(diagnose(code, at, message, this.#mendOf(mend)));
    }
  }

  addFile(diagnostic: Diagnostic): void {
    if (this.#isTold(diagnostic.severity)) this.#told.push(diagnostic);
  }

  /** All that are told, sorted; at their end how many more there are. @param folder the story's, as it is printed */
  list(folder: string): readonly Diagnostic[] {
    return [
      ...sorted(this.#told),
      ...this.#rest('error', folder),
      ...this.#rest('warning', folder),
    ];
  }

  #isTold(severity: Severity): boolean {
    this.#counts[severity] += 1;
    return this.#counts[severity] <= MOST_TOLD;
  }

  #mendOf(mend: string | SoughtMend): string {
    if (typeof mend === 'string') return mend;
    this.#searches -= mend.cost;
    return this.#searches >= 0 ? mend.seek() : mend.plain;
  }

  #rest(severity: Severity, folder: string): readonly Diagnostic[] {
    const more = this.#counts[severity] - MOST_TOLD;
    if (more <= 0) return [];
    return [
      diagnoseFile(
        MORE[severity],
        folder,
        `And ${more} more ${severity}${more === 1 ? '' : 's'} than the ${MOST_TOLD} above.`,
        'mend those above first, and check again.',
      ),
    ];
  }
}
