import { defineConfig } from '@playwright/test';

const PORT = 4391;
/** Where the stories made up for tests are served, and the folder of that site. */
export const INVENTED = 'http://localhost:4392';
export const INVENTED_SITE = 'node_modules/.dateline-invented';
/** Where the pages of others are served that embed stories: another site than theirs. */
export const HOSTS = 'http://127.0.0.1:4393';
/** The folders of those stories. */
const INVENTED_STORIES = 'node_modules/.dateline-stories';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // A loaded machine may be late once; what fails twice is broken.
  retries: process.env['CI'] ? 2 : 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    // Without a graphics card MapLibre draws in software; the rest of the page is drawn without one many times faster.
    launchOptions: {
      executablePath: process.env['DATELINE_BROWSER'],
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--disable-gpu-compositing',
      ],
    },
    viewport: { width: 1440, height: 900 },
    // What keeps visited stories would do so in every test; its own allow it.
    serviceWorkers: 'block',
  },
  webServer: [
    {
      command: `npx vite preview --port ${PORT} --strictPort`,
      port: PORT,
      reuseExistingServer: false,
    },
    {
      command: `node tests/e2e/write-stories.js ${INVENTED_STORIES} && npx vite build --outDir ${INVENTED_SITE} --logLevel warn && npx vite preview --outDir ${INVENTED_SITE} --port 4392 --strictPort`,
      env: { DATELINE_STORIES: INVENTED_STORIES },
      url: INVENTED,
      timeout: 300_000,
      reuseExistingServer: false,
    },
    {
      command: 'node tests/e2e/hosts/serve.js 4393',
      port: 4393,
      reuseExistingServer: false,
    },
  ],
});
