/**
 * The compiler: a story's files in, the story and everything that is wrong with it out. Pure: no disc, no clock, no
 * Node. Its doors are `plugin.ts`, `cli.ts` and the tests; `folder.ts` reads the files for them.
 */
import type { Story } from '../story/story.ts';
import { articlesOf } from './articles.ts';
import { assemble } from './assemble.ts';
import { coverageOf, type ArticleCoverage } from './coverage.ts';
import type { Diagnostic, Report } from './diagnostic.ts';
import { readDraft, type Draft } from './draft.ts';
import { checkArticles } from './rules/articles.ts';
import { checkClaims } from './rules/claims.ts';
import { checkDates } from './rules/dates.ts';
import { checkDisputes } from './rules/disputes.ts';
import { checkDrafts } from './rules/drafts.ts';
import { checkFigures } from './rules/figures.ts';
import { collectIds } from './rules/ids.ts';
import { checkNames } from './rules/names.ts';
import { checkMentionRules, checkMentions } from './rules/mentions.ts';
import { checkPlaces } from './rules/places.ts';
import { checkQuotes } from './rules/quotes.ts';
import { checkReferences } from './rules/references.ts';
import { checkSentences } from './rules/sentences.ts';
import { checkSpeakers } from './rules/speakers.ts';
import { checkSteps } from './rules/steps.ts';
import { checkNarratedNames, checkWords } from './rules/voice.ts';
import { Told } from './told.ts';
import { isTimeZone } from './values.ts';
import { whenReader } from './when.ts';

export interface Compiled {
  /** Null when there is any error. */
  readonly story: Story | null;
  /** Sorted by file, line and column; of very many the first that were found, and how many more there are. */
  readonly diagnostics: readonly Diagnostic[];
  /** What of each article is quoted or set aside, in the order of the sources. */
  readonly coverage: readonly ArticleCoverage[];
  /** How many proposals nobody has taken over yet. */
  readonly drafts: number;
}

/**
 * Compiles one story. The keys of `files` are paths as they are to be printed, `data/<story>/events.yaml`; `unread` is
 * what `folder.ts` could not read.
 */
export function compile(
  files: ReadonlyMap<string, Uint8Array>,
  unread: readonly Diagnostic[] = [],
): Compiled {
  const told = new Told(unread);
  const reportFile = (diagnostic: Diagnostic) => told.addFile(diagnostic);
  const report: Report = (...mistake) => told.add(...mistake);

  const draft = readDraft(files, unread, report, reportFile);
  const articles = articlesOf(draft);
  const readDate = whenReader(clockOf(draft));
  const ids = collectIds(draft, report);
  checkReferences(draft, ids, report);
  checkArticles(draft, report, reportFile);
  checkQuotes(draft, articles, report);
  checkFigures(draft, report);
  checkDates(draft, readDate, report);
  checkClaims(draft, articles, readDate, report);
  checkSpeakers(draft, report);
  checkDisputes(draft, report);
  checkPlaces(draft, report);
  checkNames(draft, report);
  checkMentionRules(draft, articles, ids, report);
  checkSteps(draft, ids, report);
  checkDrafts(draft, report);
  checkWords(draft, report);

  const coverage = coverageOf(draft, articles);
  // A quote that is not found leaves its sentence without one: that is one mistake, not two.
  const isQuoted = !told.diagnostics.some(
    ({ severity, file }) => severity === 'error' && isAboutQuotes(file),
  );
  if (isQuoted) checkSentences(coverage, unfinishedOf(draft), report);
  const { speakers, places, events } = draft.drafted;
  const drafts = speakers.length + places.length + events.length;
  if (told.hasErrors)
    return { story: null, diagnostics: told.list(draft.folder), coverage, drafts };
  const { story, mentions, names } = assemble(draft, articles, readDate);
  checkMentions(draft, mentions, report);
  checkNarratedNames(draft, story.places, names, report);
  return { story, diagnostics: told.list(draft.folder), coverage, drafts };
}

function unfinishedOf({ sources }: Draft): ReadonlySet<string> {
  return new Set(
    (sources?.value ?? []).flatMap(({ value: { id, unfinished } }) =>
      id && unfinished?.value === true ? [id.value] : [],
    ),
  );
}

/** A zone that is none is reported where it stands; any other will do to check the rest. */
function clockOf({ story }: Draft): string {
  const named = story?.timeZone?.value;
  return named !== undefined && isTimeZone(named) ? named : 'UTC';
}

function isAboutQuotes(path: string): boolean {
  return /(?:^|\/)(?:(?:events|sources)\.yaml|sources\/[^/]+)$/.test(path);
}
