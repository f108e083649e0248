/**
 * Says an SVG document so that a rasteriser draws it as a browser does which knows no custom properties, no `:is()`, no
 * `vector-effect` and no `white-space`: in light colours, and with the strokes of the ground as wide as they are to be seen.
 */

const STYLE = /<style>(.*?)<\/style>/gs;

/** The document with its styles made plain. */
export function plainSvg(svg: string): string {
  const styles = [...svg.matchAll(STYLE)].map(([, style = '']) => withoutMedia(style)).join('');
  const declared = [...styles.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)];
  const values = new Map(declared.map(([, name = '', value = '']) => [name, value.trim()]));
  const rules = spelledOut(styles, scaledClasses(svg));
  return svg
    .replace(STYLE, '')
    .replace(/<svg[^>]*>/, (start) => `${start}<style>${rules}</style>`)
    .replaceAll('<text ', '<text xml:space="preserve" ')
    .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => values.get(name) ?? whole)
    .replace(/currentcolor/gi, 'currentColor');
}

/** Without what holds only in the dark, on paper or on a certain screen. */
function withoutMedia(style: string): string {
  return style.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
}

/** The classes of what a drawing of another scale refers to, with the units of that drawing that make one of its own. */
function scaledClasses(svg: string): ReadonlyMap<string, number> {
  const drawings = svg.matchAll(
    /<svg width="([\d.]+)"[^>]*viewBox="\S+ \S+ ([\d.]+) [^>]*>(.*?)<\/svg>/gs,
  );
  return new Map(
    [...drawings].flatMap(([, width, units, content = '']) =>
      [...content.matchAll(/<use class="([\w-]+)"/g)].map(
        ([, name = '']) => [name, Number(units) / Number(width)] as const,
      ),
    ),
  );
}

/** Each rule with its selectors one by one: `.a :is(.b, .c)` is `.a .b, .a .c`. What holds for a whole page is left out. */
function spelledOut(styles: string, scales: ReadonlyMap<string, number>): string {
  return [...styles.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .flatMap(([, selectors = '', body = '']) =>
      selectors
        .split(/,(?![^()]*\))/)
        .flatMap(alternatives)
        .filter((selector) => !/:root|\[/.test(selector))
        .map((selector) => `${selector}{${widened(body, scales.get(lastClass(selector)) ?? 1)}}`),
    )
    .join('');
}

function alternatives(selector: string): readonly string[] {
  const [whole, list] = /:is\(([^()]*)\)/.exec(selector) ?? [];
  if (whole === undefined || list === undefined) return [selector.trim()];
  return list.split(',').flatMap((one) => alternatives(selector.replace(whole, one.trim())));
}

function lastClass(selector: string): string {
  return /\.([\w-]+)$/.exec(selector)?.[1] ?? '';
}

/** Strokes so many times as wide, and their dashes as long. */
function widened(body: string, times: number): string {
  return body.replace(
    /(stroke-width|stroke-dasharray)\s*:([^;]+)/g,
    (_, name: string, lengths: string) =>
      `${name}:${lengths.replace(/[\d.]+/g, (length) => String(Number(length) * times))}`,
  );
}
