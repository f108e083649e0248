/** Stories changed by chance, the same chance each time: the compiler ends with a story or with diagnostics, within its time. */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

import { compile } from '../../src/compile/compile.ts';
import { format } from '../../src/compile/diagnostic.ts';
import { readFolder } from '../../src/compile/folder.ts';
import { printable } from '../../src/compile/unseen.ts';
import { FERRY, folderOf, REAL } from '../exports/stories.ts';
import { fullStory } from './full-story.ts';
import { pagesOf, parsed } from './pages.ts';

const SEED = 20230919;

/** Pieces that mean something to one of the readers: of bytes, of YAML and JSON, of prose, of dates. */
const PIECES = [
  '\0',
  '\n',
  '\t',
  ' ',
  '"',
  "'",
  ':',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '&a ',
  '*a',
  '<<: ',
  '!!binary ',
  '|\n',
  '>-\n',
  '---\n',
  '...\n',
  '# ',
  '%YAML 1.1\n',
  '“',
  '”',
  '*',
  '](',
  '[x](place:',
  '<script>',
  '</',
  '__proto__',
  '\u202e',
  '\u200b',
  '\ufeff',
  '2024',
  '~',
  '/..',
  '[2024-01-01,',
  'T24:00Z',
  '1e999',
  '-',
  '\\ud800',
  '\\u0000',
  'null',
];

/** A change of a file's bytes: where, in parts of its length, how many go, and what comes. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.oneof(fc.constant(0), fc.nat({ max: 40 })),
  come: fc.oneof(
    fc.constantFrom(...PIECES).map((piece) => new TextEncoder().encode(piece)),
    fc.uint8Array({ maxLength: 8 }),
    // Of the file itself, from elsewhere.
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(bytes: Uint8Array, { at, gone, come }: Edit): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const from = typeof come === 'number' ? Math.floor(come * bytes.length) : 0;
  const piece = typeof come === 'number' ? bytes.subarray(from, from + 60) : come;
  return Uint8Array.from([...bytes.subarray(0, start), ...piece, ...bytes.subarray(start + gone)]);
}

const counts = { stories: 0, refused: 0 };
afterAll(() => {
  const { stories, refused } = counts;
  console.log(
    `${stories + refused} stories changed by chance: ${stories} compiled, ${refused} refused, 0 hung`,
  );
});

test.each([
  [FERRY, fullStory(), 300],
  [REAL, readFolder(folderOf(REAL), `data/${REAL}`).files, 12],
] as const)(
  '%s with bytes changed ends with a story or diagnostics',
  { timeout: 120_000 },
  (_, files, numRuns) => {
    const begin = performance.now();
    const { story: plain } = compile(files);
    const most = Math.max(20, performance.now() - begin) * 50;
    const usual = new Set((plain ? pagesOf(plain) : []).flatMap((html) => [...parsed(html).marks]));
    const paths = [...files.keys()].sort();
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        (path, edits) => {
          const changed = new Map(files);
          changed.set(path, edits.reduce(edited, files.get(path) ?? new Uint8Array()));
          const start = performance.now();
          const { story, diagnostics } = compile(changed);
          expect(performance.now() - start).toBeLessThan(most);
          const printed = format(diagnostics);
          expect(printable(printed, () => '!')).toBe(printed);
          counts[story ? 'stories' : 'refused'] += 1;
          if (story === null) expect(printed).toContain('  error  ');
          else if (counts.stories % 10 === 0) {
            const marks = pagesOf(story).flatMap((html) => [...parsed(html).marks]);
            expect(marks.filter((mark) => !usual.has(mark) && mark !== 'em')).toEqual([]);
          }
        },
      ),
      { seed: SEED, numRuns },
    );
  },
);
