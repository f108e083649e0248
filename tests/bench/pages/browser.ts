/** The browser of the benches: it draws in software, as on a machine without a graphics card. */
import { chromium, type Browser } from '@playwright/test';

/** @param findBrowser path of a Chromium */
export async function openBrowser(findBrowser: () => Promise<string>): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
}
