/** The browser of the benches: it draws in software, as on a machine without a graphics card. */
import { chromium, type Browser } from '@playwright/test';

const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** @param findBrowser path of a Chromium */
export async function openBrowser(
  findBrowser: () => Promise<string>,
  more: readonly string[],
): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: [...FLAGS, ...more] });
}
