/** `npm start`: installs what is missing, builds the site, serves it on this machine and prints the address of the story. */
import { makeReady, root } from './ready.js';

makeReady();
const { build, preview } = await import('vite');

await build({ root, logLevel: 'warn' });
// The usual port, else the next that is free.
const server = await preview({ root, logLevel: 'warn', preview: { port: 4173 } });
const address = server.resolvedUrls.local[0];
const stories = await storyAddresses(address);

console.log(`\n  Dateline is served at ${stories}\n  Ctrl-C ends it.\n`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().finally(() => process.exit(0)));
}

/** The root page leads to the only story, or lists the stories there are. */
async function storyAddresses(base) {
  const html = await (await fetch(base)).text();
  const links = [...html.matchAll(/<a href="([^"]+\/)"/g)].map(
    ([, href]) => new URL(href, base).href,
  );
  return links.join('\n  and at ');
}
