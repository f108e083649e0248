/** The help while writing is the dev server's alone. */
import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';

test('nothing of the help while writing is built', () => {
  const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|mjs|css|html)$/.test(file),
  );

  expect(scripts.length).toBeGreaterThan(10);
  for (const file of scripts) {
    const text = readFileSync(`dist/${file}`, 'utf8');
    expect(text, file).not.toMatch(/dateline:desk|help-while-writing|__open-in-editor|site\/dev\//);
  }
});
