/** Writes what an editor pastes into her page: the tag with its script, or a bare frame. */
import { frameAddress, RATIOS, type Form } from '../../embed/wishes.ts';
import { escaped } from '../../story/markup.ts';

/** What she chose; an empty word for what she leaves to the story. */
export interface Choice {
  readonly form: Form;
  /** Id of a step, an event or a dispute. */
  readonly start: string;
  readonly names: string;
  readonly theme: string;
  readonly accent: string;
  readonly font: string;
  readonly radius: string;
  /** Width to height, as CSS writes it; `scroll` has none. */
  readonly ratio: string;
}

/** A form as the story has it, with no wish of the host's. */
export function unchanged(form: Form): Choice {
  const none = { start: '', names: '', theme: '', accent: '', font: '', radius: '' };
  return { form, ...none, ratio: RATIOS[form] };
}

/** What a story's page is known by. */
export interface Shared {
  /** The address of the story's page. */
  readonly story: string;
  readonly title: string;
  readonly steps: number;
}

/** Keeps the frame's room before anything is loaded: the same as the tag's own style, for as long as that is not there. */
function reserved({ form, ratio }: Choice, steps: number): string {
  return form === 'scroll'
    ? `display:block;height:${(steps + 1) * 100}svh`
    : `display:block;width:100%;aspect-ratio:${ratio};min-height:16rem;max-height:90svh`;
}

/** A copy of `embed.js` that stays as it is: its name, and what it must be, as Subresource Integrity has it. */
export interface Pinned {
  readonly file: string;
  readonly integrity: string;
}

/**
 * The tag.
 * @param script the address of `embed.js`, or of a copy of it
 * @param integrity what the script must be; null where it may change
 */
export function tagCode(
  choice: Choice,
  { story, title, steps }: Shared,
  script: string,
  integrity: string | null = null,
): string {
  const { form, ratio, ...wishes } = choice;
  const attributes = [
    ['src', story],
    ['form', form],
    ...Object.entries(wishes),
    form === 'scroll' ? ['steps', String(steps)] : ['ratio', ratio],
    ['style', reserved(choice, steps)],
  ].flatMap(([name = '', value = '']) => (value === '' ? [] : `${name}="${escaped(value)}"`));
  const pinned = integrity === null ? '' : ` integrity="${integrity}" crossorigin="anonymous"`;
  return `<dateline-story ${attributes.join(' ')}>
  <a href="${escaped(story)}">${escaped(title)}</a>
</dateline-story>
<script async src="${escaped(script)}"${pinned}></script>`;
}

/** A bare frame, for pages that allow no script: it shows step by step what would scroll with its page. */
export function frameCode(choice: Choice, { story, title }: Shared): string {
  const { form, ratio, start, names, theme, accent, font, radius } = choice;
  const shown = form === 'scroll' ? 'steps' : form;
  const address = frameAddress(story, shown, start, Object.entries({ names, theme, accent, font }));
  const style = [
    'display:block',
    'width:100%',
    `aspect-ratio:${ratio}`,
    'min-height:16rem',
    'max-height:90svh',
    'border:0',
    ...(radius === '' ? [] : [`border-radius:${radius}`]),
  ].join(';');
  return (
    `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" ` +
    `sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="${style}"></iframe>`
  );
}
