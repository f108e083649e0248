/** Collects what breaks a Content-Security-Policy or Trusted Types, in all pages of a browser, their frames and their workers. */
import type { BrowserContext } from '@playwright/test';

const MARK = 'policy violated:';
/** As Chromium itself says it: also of what came before any script, and of workers. */
const SAID = /Content[- ]Security[- ]Policy|requires 'Trusted|TrustedTypePolicy/i;

/** What has been seen so far; it grows. */
export async function collectViolations(context: BrowserContext): Promise<readonly string[]> {
  const seen: string[] = [];
  context.on('console', (message) => {
    const text = message.text();
    const isSaid = SAID.test(text) && ['error', 'warning'].includes(message.type());
    if (isSaid || text.startsWith(MARK)) seen.push(text);
  });
  await context.addInitScript((mark) => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`${mark} ${violatedDirective} by ${blockedURI} ${sample}`),
    );
    new ReportingObserver(
      (reports) => {
        for (const { body } of reports) console.error(`${mark} ${JSON.stringify(body)}`);
      },
      { types: ['csp-violation'], buffered: true },
    ).observe();
  }, MARK);
  return seen;
}
