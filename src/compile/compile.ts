/**
 * The compiler: a story's files in, the story and everything that is wrong with it out. Pure: no disc, no clock, no
 * Node. Its doors are `plugin.ts`, `cli.ts` and the tests; `folder.ts` reads the files for them.
 */
import type { Story } from '../story/story.ts';
import { assemble } from './assemble.ts';
import { diagnose, sorted, type Diagnostic, type Report } from './diagnostic.ts';
import { readDraft } from './draft.ts';
import { findAll } from './mentions.ts';
import { checkArticles } from './rules/articles.ts';
import { checkDates } from './rules/dates.ts';
import { collectIds } from './rules/ids.ts';
import { checkNames } from './rules/names.ts';
import { checkMentionRules, checkMentions } from './rules/mentions.ts';
import { checkPlaces } from './rules/places.ts';
import { checkQuotes } from './rules/quotes.ts';
import { checkReferences } from './rules/references.ts';
import { checkSteps } from './rules/steps.ts';

export interface Compiled {
  /** Null when there is any error. */
  readonly story: Story | null;
  /** Sorted by file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles one story. The keys of `files` are paths as they are to be printed, `data/<story>/events.yaml`; `unread` is
 * what `folder.ts` could not read.
 */
export function compile(
  files: ReadonlyMap<string, Uint8Array>,
  unread: readonly Diagnostic[] = [],
): Compiled {
  const found: Diagnostic[] = [...unread];
  const reportFile = (diagnostic: Diagnostic) => void found.push(diagnostic);
  const report: Report = (...mistake) => reportFile(diagnose(...mistake));

  const draft = readDraft(files, unread, report, reportFile);
  const ids = collectIds(draft, report);
  checkReferences(draft, ids, report);
  checkArticles(draft, report, reportFile);
  checkQuotes(draft, report);
  checkDates(draft, report);
  checkPlaces(draft, report);
  checkNames(draft, report);
  checkMentionRules(draft, ids, report);
  checkSteps(draft, ids, report);

  const hasErrors = found.some(({ severity }) => severity === 'error');
  if (hasErrors) return { story: null, diagnostics: sorted(found) };
  const story = assemble(draft);
  checkMentions(draft, findAll(draft, story.places), report);
  return { story, diagnostics: sorted(found) };
}
