/**
 * The Vite plugin that writes each story's page as HTML: after the browser's build it builds the same components for the
 * server, renders every story, and puts the result beside the assets. `npm run dev` serves the same pages unbuilt.
 */
import type { Plugin, PluginOption, ResolvedConfig } from 'vite';

import { SHEET_END } from '../views/style.ts';
import { CHUNKS } from './chunks.ts';
import { mistakenDocument } from './dev/help-page.ts';
import { devDocument } from './dev-page.ts';
import { devPlates } from './dev-plates.ts';
import { CLIENT, FRAME, SERVER, serverOf, SHARE } from './entries.ts';
import { writePages } from './write-pages.ts';

/** @param plugins the plugins that compile components and stories, made anew for the server's build */
export function prerender(plugins: () => PluginOption[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline:prerender',
    config: () => ({
      appType: 'mpa',
      build: {
        manifest: true,
        rolldownOptions: {
          input: [CLIENT, FRAME, SHARE],
          output: { codeSplitting: { groups: CHUNKS } },
        },
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },

    configureServer(server) {
      const plateAt = devPlates(server);
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const site = serverOf(await server.ssrLoadModule(`/${SERVER}`));
            const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
            const svg = await plateAt(site, path);
            const found = svg ?? (await devDocument(site, path));
            if (found === null) return next();
            response.setHeader('content-type', svg ? 'image/svg+xml' : 'text/html; charset=utf-8');
            response.end(found);
          } catch (error) {
            const mistaken = mistakenDocument(error);
            if (mistaken === null) return next(error);
            response.statusCode = 500;
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(mistaken);
          }
        });
      };
    },

    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.css'))
            file.source = `${Buffer.from(file.source).toString().trimEnd()}${SHEET_END}`;
        }
      },
    },

    writeBundle: {
      order: 'post',
      sequential: true,
      async handler(_, bundle) {
        if (config.command !== 'build' || config.build.ssr) return;
        await writePages(config, plugins(), bundle);
      },
    },
  };
}
