/** The mouse over a map: which mark it points at. A hint that the reader has dismissed stays so until the mouse comes to a mark anew. */
import { isOfMark } from './press.ts';

/** What a map's ground tells of the mouse; `sheet.hover` holds the id of the place that is pointed at. */
export function pointerOn(sheet: { hover: string | null }) {
  let over: string | null = null;
  return {
    /** It has moved, over a place's mark or over none. */
    move(place: string | null): void {
      if (place !== over) sheet.hover = place;
      over = place;
    },
    /** It has left the ground for an element of the page, or for elsewhere. */
    leave(to: EventTarget | null): void {
      over = null;
      if (!isOfMark(to)) sheet.hover = null;
    },
  };
}
