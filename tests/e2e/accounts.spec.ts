import { eventOf, expect, HOME, openStill, story, test } from './fixture.ts';

// The text arrives at once: how it moves is not the subject here.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A step that shows a contradiction, and the claims that give its answers. */
const step = story.steps.find(({ dispute }) =>
  story.disputes.some(({ id, kind }) => id === dispute && kind === 'contradiction'),
);
const dispute = story.disputes.find(({ id }) => id === step?.dispute);
if (!step || !dispute) throw new Error('No step of the story shows a contradiction.');
const claims = dispute.positions.flatMap((position) => position.claims);
const [firstEvent = '', firstClaim = ''] = claims[0]?.split('/') ?? [];

const view = `article[data-dispute="${dispute.id}"]`;

test('a step’s question leads to its answers side by side, each with every quote and who says it', async ({
  page,
}) => {
  await openStill(page, `#${step.id}`);
  await page.locator(`[data-step="${step.id}"] aside`).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`[?&]dispute=${dispute.id}`));
  const shown = page.locator(view);
  await expect(shown.getByRole('heading', { level: 2 })).toHaveText(dispute.question);
  await expect(shown.getByRole('heading', { level: 3 })).toHaveText(
    dispute.positions.map(({ answer }) => answer),
  );
  await expect(shown.locator('figure')).toHaveCount(claims.length);
});

test('the answers are equal in width and in type', async ({ page }) => {
  await openStill(page, `?dispute=${dispute.id}`);
  const answers = page.locator(`${view} > ul > li`);
  await expect(answers).toHaveCount(dispute.positions.length);
  const looks = await answers.evaluateAll((cards) =>
    cards.map((card) => {
      const heading = card.querySelector('h3');
      const { fontSize, fontWeight, color } = getComputedStyle(heading ?? card);
      return [Math.round(card.getBoundingClientRect().width), fontSize, fontWeight, color].join();
    }),
  );
  expect(new Set(looks).size).toBe(1);
});

test('a card leads to the question, by key too, and a claim of it back to its event', async ({
  page,
}) => {
  await openStill(page, `#${firstEvent}`);
  const card = page.locator(`article[data-event="${firstEvent}"]`);
  const link = card.locator(`[data-dispute="${dispute.id}"]`);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(view)).toBeVisible();
  await page.locator(view).locator(`a[data-event="${firstEvent}"]`).first().click();
  await expect(page.locator(view)).toBeHidden();
  await expect(card).toHaveAttribute('aria-current', 'true');
});

for (const view of ['map', 'timeline']) {
  test(`the sign of the selected event on the ${view} opens a question on it`, async ({ page }) => {
    await openStill(page, `#${step.id}`);
    const { title } = eventOf(step.events[0]);
    const sign = page
      .locator(`[data-${view}]`)
      .getByRole('button', { name: `Accounts differ: ${title}` })
      .first();
    await sign.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('article[data-dispute]')).toBeVisible();
  });
}

test('a claim in a dispute leads to its words in the article', async ({ page }) => {
  await openStill(page, `?dispute=${dispute.id}`);
  const claim = eventOf(firstEvent).claims.find(({ id }) => id === firstClaim);
  await page
    .locator(`${view} figure`)
    .first()
    .getByRole('link', { name: /^Read it in article/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`[?&]source=${claim?.source}`));
  await expect(
    page.locator(`section[data-source="${claim?.source}"] [data-start="${claim?.quote.start}"]`),
  ).toBeInViewport();
});

test('a closed card bears the sign of a dispute, with words for those who do not see it', async ({
  page,
}) => {
  const told = story.steps.flatMap(({ events }) => events.slice(1));
  const disputed = new Set(
    story.disputes.flatMap(({ positions }) =>
      positions.flatMap((position) => position.claims.map((path) => path.split('/')[0])),
    ),
  );
  const id = told.find((each) => disputed.has(each));
  await openStill(page);
  await expect(page.locator(`article[data-event="${id}"] summary`)).toContainText(
    'Accounts differ',
  );
});

test('without a script each dispute is an address, and no button of a card stands there in vain', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(HOME);
  const card = page.locator(`article[data-event="${firstEvent}"]`);
  await expect(card.locator(`a[href="?dispute=${dispute.id}"]`)).toHaveCount(1);
  await expect(card.getByRole('button', { name: 'Cite' })).toBeHidden();
  await context.close();
});

test('a citation is copied with title, version, address and the day of reading', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openStill(page, `#${firstEvent}`);
  const card = page.locator(`article[data-event="${firstEvent}"]`);
  await card.getByRole('button', { name: 'Cite' }).click();
  await card.getByRole('button', { name: 'Copy' }).click();
  await expect(card.locator('[data-result]')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`“${eventOf(firstEvent).title}”, in “${story.title}”`);
  expect(copied).toContain(`version ${story.version}`);
  expect(copied).toMatch(
    new RegExp(`${HOME}#${firstEvent} \\(read on \\d{1,2} \\w+ \\d{4}\\)\\.$`),
  );
});

test('where the browser does not copy, the citation is marked, and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', {}));
  await openStill(page, `#${firstEvent}`);
  const card = page.locator(`article[data-event="${firstEvent}"]`);
  await card.getByRole('button', { name: 'Cite' }).click();
  await card.getByRole('button', { name: 'Copy' }).click();
  await expect(card.locator('[data-result]')).toContainText('copy it by hand');
  expect(await page.evaluate(() => String(getSelection()))).toContain(`#${firstEvent}`);
});

test('the picture of a card is a PNG, 1080 pixels wide', async ({ page }) => {
  await openStill(page, `#${firstEvent}`);
  const card = page.locator(`article[data-event="${firstEvent}"]`);
  await card.getByRole('button', { name: 'Cite' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: 'Picture' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${firstEvent}.png`);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const file = Buffer.concat(chunks);
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  // The width stands after signature, length and name of the first chunk: https://www.w3.org/TR/png/#11IHDR
  expect(file.readUInt32BE(16)).toBe(1080);
});
