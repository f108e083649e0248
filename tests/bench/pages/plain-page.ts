/**
 * A page that is driven by what is sent to it here and nothing else. Playwright asks more of its pages: that they tell of their traffic, for
 * which the browser keeps the body of each answer in the page's own process. https://chromedevtools.github.io/devtools-protocol/
 */
import type { CDPSession } from '@playwright/test';

export interface PlainPage {
  /** Sends the page a command of the protocol. @throws where the browser refuses it */
  readonly send: CDPSession['send'];
  /** What a function answers in the page, once it is there, as JSON has it. @throws what the function throws */
  evaluate<Argument, Result>(
    ask: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
  /** Presses a key and lets it go. */
  press(key: Key): Promise<void>;
}

/** The keys that can be pressed, by the numbers that Windows gives them. */
const KEYS = { Enter: 13, Escape: 27, End: 35, Home: 36, ArrowRight: 39 };
export type Key = keyof typeof KEYS;

/** Opens an address in a browser that was launched with no page. @param browser the session of that browser */
export async function openPlain(browser: CDPSession, url: string): Promise<PlainPage> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const send = await sessionOf(browser, targetId);
  await send('Page.navigate', { url });
  await send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return {
    send,
    async evaluate(ask, argument) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression: `(${String(ask)})(${JSON.stringify(argument)})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async press(key) {
      const event = { key, code: key, windowsVirtualKeyCode: KEYS[key] };
      const typed = key === 'Enter' ? { text: '\r' } : {};
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...typed });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
  };
}

/** A session of the page alone. One within that of its browser Playwright would take for its own. */
async function sessionOf(browser: CDPSession, targetId: string): Promise<CDPSession['send']> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const answers = new Map<number, (message: string) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    // Events have no number.
    const { id }: { readonly id?: number } = JSON.parse(event.message);
    if (id === undefined) return;
    answers.get(id)?.(event.message);
    answers.delete(id);
  });
  let last = 0;
  return async (method, params) => {
    const id = ++last;
    const answered = new Promise<string>((answer) => answers.set(id, answer));
    const message = JSON.stringify({ id, method, params });
    await browser.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = JSON.parse(await answered);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
}
