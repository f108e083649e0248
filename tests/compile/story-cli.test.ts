import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { story } from '../../src/compile/story-cli.ts';

const STORY = join(import.meta.dirname, '../stories/kivisatama-2024');

async function run(words: readonly string[], input = '') {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await story(words, {
    input: Readable.from([input]),
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
  });
  return { code, printed, complained };
}

test('prints a mention a line', async () => {
  const { code, printed } = await run(['mentions', STORY]);

  expect(code).toBe(0);
  expect(JSON.parse(printed[0] ?? '')).toEqual({
    file: 'sources/harbour-post.txt',
    start: 22,
    end: 32,
    text: 'Kivisatama',
    place: 'kivisatama',
    use: 'place',
  });
});

test('answers a query with one line', async () => {
  const { printed } = await run(['find', STORY, 'Kivisatma']);

  expect(printed.map((line) => JSON.parse(line) as unknown)).toEqual([
    [{ id: 'kivisatama', name: 'Kivisatama', why: 'a typing error away from the name' }],
  ]);
});

test('answers each line of its input, an unknown name with nothing', async () => {
  const { printed } = await run(['find', STORY], 'Åbo\nOslo\n');

  expect(printed).toHaveLength(2);
  expect(printed[1]).toBe('[]');
});

test('says in one line that a story is not there', async () => {
  const { code, printed, complained } = await run(['find', 'nowhere', 'Åbo']);

  expect([code, printed.length, complained.length]).toEqual([1, 0, 1]);
});
