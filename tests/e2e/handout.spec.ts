import { INVENTED } from '../../playwright.config.ts';
import { handoutWords } from '../../src/words/en.ts';
import { violations } from './axe.ts';
import { expect, HOME, story, test } from './fixture.ts';
import { printed, type Printed } from './pdf.ts';

const PUPILS = `${HOME}handout/`;
const TEACHERS = `${PUPILS}teacher/`;

/** The margins of a sheet, in points, and how far from its lower edge the page's own words end. */
const SIDE = (16 / 25.4) * 72;
const FOOT = (14 / 25.4) * 72;

/** What heads the columns of a table, which is nothing yet. */
const { position, speaker, quote } = handoutWords.columns;
const TABLE_HEAD = new RegExp([position, speaker, quote].map(bare).join('|'), 'g');

/** Without its spaces: a PDF file has none where a line ends. */
function bare(text: string): string {
  return text.replace(/[\s\u00ad]+/g, '');
}

/** Headings with nothing of what they head under them, in their own column. */
function atTheFoot({ pages, headings }: Printed): readonly string[] {
  const lonely = headings.filter(({ title, page, x, y }) => {
    const { lines = [], width = 0 } = pages[page] ?? {};
    const isRight = (at: number) => at > width / 2 - 10;
    const under = lines.filter(
      (line) => line.y < y && line.y > FOOT && isRight(line.x) === isRight(x),
    );
    const words = bare(under.map(({ text }) => text).join(''));
    return words.replace(bare(title), '').replace(TABLE_HEAD, '') === '';
  });
  return lonely.map(({ title, page }) => `${title}, page ${page + 1}`);
}

/** What stands outside the margins of its sheet. */
function outside({ pages }: Printed): readonly string[] {
  return pages.flatMap(({ width, lines }, index) =>
    lines
      .filter((line) => line.x < SIDE - 1 || line.x + line.width > width - SIDE + 1)
      .map(({ text }) => `${text}, page ${index + 1}`),
  );
}

/** The words of each page, without their spaces. */
function wordsOf({ pages }: Printed): readonly string[] {
  return pages.map(({ lines }) => bare(lines.map(({ text }) => text).join('')));
}

for (const [copy, address, pagesAtMost] of [
  ['class’s', PUPILS, { A4: 26, Letter: 29 }],
  ['teacher’s', TEACHERS, { A4: 29, Letter: 31 }],
] as const) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`the ${copy} handout on ${format} has numbered pages, no lonely heading and no cut quote`, async ({
      page,
    }) => {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      const paper = await printed(page, format);
      const total = paper.pages.length;
      expect(total).toBeGreaterThan(story.steps.length);
      expect(total).toBeLessThanOrEqual(pagesAtMost[format]);
      for (const [index, words] of wordsOf(paper).entries()) {
        expect(words).toContain(`${index + 1}/${total}`);
      }
      expect(paper.headings.length).toBeGreaterThan(story.steps.length + story.disputes.length);
      expect(atTheFoot(paper)).toEqual([]);
      expect(outside(paper)).toEqual([]);

      const pages = wordsOf(paper);
      const told = new Set(story.steps.flatMap(({ events }) => events));
      const quotes = story.events
        .filter(({ id }) => told.has(id))
        .flatMap(({ claims }) => claims.map(({ quote }) => quote.exact));
      const cut = quotes.filter(
        (quote) => !pages.some((words) => words.includes(`“${bare(quote)}”`)),
      );
      expect(cut).toEqual([]);
    });
  }
}

test('the handout is reached from the story, asks for no script, and has no violation that axe finds', async ({
  page,
}) => {
  await page.goto(PUPILS);
  expect(await page.locator('script').count()).toBe(0);
  const missing = await page
    .locator('img')
    .evaluateAll((images: HTMLImageElement[]) =>
      images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
    );
  expect(missing).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: handoutWords.forTeacher }).click();
  await expect(page).toHaveURL(new RegExp(`${TEACHERS}$`));
  await page.getByRole('link', { name: handoutWords.forClass }).click();
  await page.getByRole('link', { name: handoutWords.back(story.title) }).click();
  await expect(page).toHaveURL(new RegExp(`${HOME}$`));
});

test('by night the sheet and the pictures on it stay light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(PUPILS);
  const background = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(background).toBe('rgb(255, 255, 255)');
  const light = await page
    .locator('img')
    .first()
    .evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [40, 40];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, 40, 40);
      const pixels = [...(context?.getImageData(0, 0, 40, 40).data ?? [])];
      return pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
    });
  expect(light).toBeGreaterThan(180);
});

for (const [what, id] of [
  ['two languages and half its notes', 'kivisatama-2024'],
  ['no step, no question and a title that no line can hold', 'yksi-tapahtuma'],
  ['a quote longer than a page and a name of 300 letters', 'long-words'],
]) {
  test(`a story with ${what} prints for class and teacher`, async ({ page }) => {
    for (const copy of ['', 'teacher/']) {
      await page.goto(`${INVENTED}/${id}/handout/${copy}`);
      const paper = await printed(page, 'A4');
      expect(paper.headings.length).toBeGreaterThan(2);
      expect(atTheFoot(paper)).toEqual([]);
      expect(outside(paper)).toEqual([]);
      expect(wordsOf(paper).every((words) => words.length > 40)).toBe(true);
    }
  });
}
