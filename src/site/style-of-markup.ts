/** Picks from the style of a whole page what a piece of its markup needs, for pictures that stand alone. */

/**
 * The rules of a style sheet that may hold for some markup: each class that a selector names occurs there, and one of them is a
 * component's own. What answers a pointer or the focus is left out, and so are fonts and what depends on a container.
 */
export function styleOfMarkup(css: string, markup: string): string {
  const classes = new Set(
    [...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  );
  return rulesFor(css, classes);
}

function rulesFor(css: string, classes: ReadonlySet<string>): string {
  return blocksOf(css)
    .map(({ head, body }) => {
      if (head.startsWith('@media')) {
        const kept = rulesFor(body, classes);
        return kept === '' ? '' : `${head}{${kept}}`;
      }
      const kept = head.startsWith('@')
        ? []
        : selectorsOf(head).filter((one) => isFor(one, classes));
      return kept.length > 0 ? `${kept.join(',')}{${body}}` : '';
    })
    .join('');
}

function isFor(selector: string, classes: ReadonlySet<string>): boolean {
  const named = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  const isScoped = named.some((name) => name.startsWith('svelte-'));
  return (
    isScoped && !/:hover|:focus|:active/.test(selector) && named.every((one) => classes.has(one))
  );
}

/** The selectors of a rule; commas in brackets part none. */
function selectorsOf(head: string): readonly string[] {
  return head.split(/,(?![^()]*\))/).map((selector) => selector.trim());
}

/** What stands before each pair of braces, and what stands between them. */
function blocksOf(css: string): readonly { readonly head: string; readonly body: string }[] {
  const blocks = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{' && depth++ === 0) open = at;
    if (css[at] === ';' && depth === 0) start = at + 1;
    if (css[at] !== '}' || --depth > 0) continue;
    blocks.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
    start = at + 1;
  }
  return blocks;
}
