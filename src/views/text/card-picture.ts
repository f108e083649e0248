/** Draws the card of an event as a PNG, in the page's own type and colours. Loaded when a reader asks for the picture. */
import type { Lookup } from '../../story/lookup.ts';
import type { StoryEvent } from '../../story/story.ts';
import { cardLayout, WIDTH, type Drawn, type Measure } from './card-layout.ts';

/** As high as every browser's canvas goes, in pixels; what is higher is drawn smaller. */
const HIGHEST = 15_000;

/** The picture, 1080 pixels wide; null where the browser cannot make it. */
export async function cardPicture(
  event: StoryEvent,
  lookup: Lookup,
  address: string,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  const look = getComputedStyle(document.documentElement);
  const token = (name: string) => look.getPropertyValue(name).trim();
  const fontOf = ({ weight, size, family }: Parameters<Measure>[1]) =>
    `${weight} ${size}px ${token(family)}`;
  const layOut = () =>
    cardLayout(event, lookup, address, (text, setting) => {
      context.font = fontOf(setting);
      return context.measureText(text).width;
    });

  // Letters that the page has not shown yet are in fonts that it has not loaded yet: measured twice, once they are there.
  const wanted = layOut().drawn.flatMap((each) =>
    each.kind === 'text' ? [document.fonts.load(fontOf(each.setting), each.text)] : [],
  );
  await Promise.allSettled([...wanted, document.fonts.load(letterFont(), 'A')]);

  const { drawn, height } = layOut();
  const scale = Math.min(1, HIGHEST / height);
  canvas.width = Math.round(WIDTH * scale);
  canvas.height = Math.round(height * scale);
  context.scale(scale, scale);
  context.fillStyle = token('--paper');
  context.fillRect(0, 0, WIDTH, height);
  for (const each of drawn) draw(each);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));

  function letterFont(): string {
    return `700 25px ${token('--sans')}`;
  }

  function draw(each: Drawn): void {
    if (!context) return;
    switch (each.kind) {
      case 'text':
        context.font = fontOf(each.setting);
        context.textAlign = 'left';
        context.textBaseline = 'alphabetic';
        context.fillStyle = token(each.setting.colour);
        context.fillText(each.text, each.x, each.y);
        return;
      case 'letter':
        context.fillStyle = token(each.hue);
        context.beginPath();
        context.arc(each.x, each.y, each.radius, 0, 2 * Math.PI);
        context.fill();
        context.font = letterFont();
        context.textAlign = 'center';
        context.textBaseline = 'middle';
        context.fillStyle = token('--on-source');
        context.fillText(each.text, each.x, each.y + 1);
        return;
      case 'rule':
        context.fillStyle = token('--rule');
        context.fillRect(each.from, each.y, each.to - each.from, 2);
    }
  }
}
