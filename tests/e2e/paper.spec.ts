import { expect, HOME, openStill, story, test } from './fixture.ts';

test('on paper the whole story stands, with every quote, and nothing lies over it', async ({
  page,
}) => {
  await openStill(page, `#${story.steps[2]?.id}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-map]')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Next step' })).toBeHidden();
  const unseen = await page
    .locator('figure q')
    .evaluateAll(
      (quotes) =>
        quotes.filter((quote) => !quote.checkVisibility({ contentVisibilityAuto: true })).length,
    );
  expect(unseen).toBe(0);
  const covered = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility())
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .map(({ className }) => String(className)),
  );
  expect(covered).toEqual([]);
});

test('on paper each step has its plate, which a screen with a script never asks for', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/still(?:\.svg|\/)/.test(pathname)) asked.push(pathname);
  });
  await openStill(page);
  for (const { id } of story.steps) await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await page.locator('#colophon').scrollIntoViewIfNeeded();
  expect(asked).toEqual([]);

  await page.pdf({ format: 'A4' });
  // In the build's own folder, which is named by what is in it.
  const own = `still/${await page.locator('html').getAttribute('data-plates')}`;
  expect(asked.map((path) => path.slice(HOME.length)).sort()).toEqual(
    [`${own}.svg`, ...story.steps.map(({ id }) => `${own}/${id}.svg`)].sort(),
  );
  const missing = await page
    .locator('picture img')
    .evaluateAll((images: HTMLImageElement[]) =>
      images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
    );
  expect(missing).toEqual([]);
});

test('without a script no button is offered that does nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(HOME);
  await expect(page.getByRole('button', { name: 'Next step' })).toBeHidden();
  await context.close();
});

test('in forced colours the selected card is told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const step = story.steps.find(({ events }) => events.length > 1);
  await openStill(page, `#${step?.id}`);
  const [selected, other] = await Promise.all(
    step?.events
      .slice(0, 2)
      .map((id) =>
        page
          .locator(`article[data-event="${id}"]`)
          .evaluate((card) => getComputedStyle(card).outlineStyle),
      ) ?? [],
  );
  expect([selected, other]).toEqual(['solid', 'none']);
});
