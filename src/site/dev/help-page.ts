/** Where the help while writing comes into the pages of the dev server, and the page in the place of one whose story has mistakes. */
import { escaped } from '../../story/markup.ts';
import { TRUSTED_ALONE } from '../policy.ts';
import { words } from './words.ts';

/** The script that brings it. */
export const HELP = 'src/site/dev/help.ts';

/** What the compiler's plugin says of a story with mistakes. */
const MISTAKEN = /^The story ([a-z0-9-]+) has mistakes\.$/m;

/** The page that tells the mistakes of a story; null for an error of another kind. */
export function mistakenDocument(error: unknown): string | null {
  const [, id] = (error instanceof Error && MISTAKEN.exec(error.message)) || [];
  if (id === undefined) return null;
  const scripts = ['@vite/client', HELP].map(
    (script) => `<script type="module" src="/${script}"></script>`,
  );
  return `<!DOCTYPE html>
<html lang="en" data-story="${escaped(id)}" data-mistaken>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${TRUSTED_ALONE}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.mistaken(id))}</title>
${scripts.join('\n')}
</head>
<body></body>
</html>
`;
}
