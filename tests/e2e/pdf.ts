/** What stands where on the pages of a PDF file. Lengths are in points, from the lower left corner. */
import type { Page } from '@playwright/test';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Heading {
  readonly title: string;
  /** From 0. */
  readonly page: number;
  /** Its upper left corner. */
  readonly x: number;
  readonly y: number;
}

export interface Printed {
  readonly pages: readonly {
    readonly width: number;
    readonly height: number;
    /** Pieces of lines, in the order of the document. */
    readonly lines: readonly Line[];
  }[];
  readonly headings: readonly Heading[];
}

/** Prints a page that is open. */
export async function printed(page: Page, format: 'A4' | 'Letter'): Promise<Printed> {
  const file = await page.pdf({ format, printBackground: true, tagged: true, outline: true });
  const task = getDocument({ data: new Uint8Array(file), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const each = await pdf.getPage(number);
    const { width, height } = each.getViewport({ scale: 1 });
    const { items } = await each.getTextContent();
    const lines = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , x, y] = item.transform.map(Number);
      return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width }];
    });
    pages.push({ width, height, lines });
  }

  type Outline = Awaited<ReturnType<typeof pdf.getOutline>>;
  const headings: Heading[] = [];
  const read = async (entries: Outline) => {
    for (const { title, dest, items } of entries) {
      const place: unknown = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      if (Array.isArray(place)) {
        const page = await pdf.getPageIndex(place[0]);
        headings.push({ title, page, x: Number(place[2]), y: Number(place[3]) });
      }
      await read(items);
    }
  };
  await read((await pdf.getOutline()) ?? []);
  await task.destroy();
  return { pages, headings };
}
