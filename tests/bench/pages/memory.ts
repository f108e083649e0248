/**
 * What a page's process holds, by Chromium's own accounts of its allocators.
 * https://chromium.googlesource.com/chromium/src/+/main/docs/memory-infra/README.md
 */
import type { CDPSession } from '@playwright/test';

/** In bytes, over all of a page's process: its script, its document, its workers, its pictures. */
export interface Memory {
  /** What is in use: of a page at rest, what something still holds. */
  readonly used: number;
  /** What the process has from the system, with the room that its allocators keep for what is to come. */
  readonly kept: number;
}

interface Dump {
  readonly pid: number;
  readonly ph: string;
  readonly args: {
    readonly dumps?: {
      readonly process_totals?: { readonly private_footprint_bytes: string };
      readonly allocators?: Readonly<Record<string, Allocator>>;
    };
  };
}

interface Allocator {
  readonly attrs?: { readonly size?: { readonly value: string } };
}

/**
 * Collects garbage and counts what is left. A dump that is to be deterministic has each worker collect its own.
 * @param session of a browser that has one page open
 */
export async function memoryOf(session: CDPSession): Promise<Memory> {
  const dumps = await dumped(session);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = new Set(
    processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id),
  );
  let [used, kept] = [0, 0];
  for (const { pid, args } of dumps) {
    if (!renderers.has(pid)) continue;
    kept += bytes(args.dumps?.process_totals?.private_footprint_bytes);
    for (const [name, { attrs }] of Object.entries(args.dumps?.allocators ?? {})) {
      if (IN_USE.test(name)) used += bytes(attrs?.size?.value);
    }
  }
  return { used, kept };
}

/** The accounts of what is in use: of native objects, of buffers, of the document, and of script. */
const IN_USE =
  /^(malloc|partition_alloc|blink_gc\/main|blink_gc\/workers\/[^/]+)\/allocated_objects$|^v8$/;

function bytes(hexadecimal: string | undefined): number {
  return parseInt(hexadecimal ?? '0', 16);
}

async function dumped(session: CDPSession): Promise<readonly Dump[]> {
  const found: Dump[] = [];
  // Chromium's trace is of many shapes; of memory's dumps it is this one.
  const add = ({ value }: { value: object[] }) =>
    found.push(...(value as Dump[]).filter(({ ph }) => ph === 'v'));
  session.on('Tracing.dataCollected', add);
  const complete = new Promise<void>((done) => {
    session.once('Tracing.tracingComplete', () => {
      done();
    });
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-memory-infra'],
      excludedCategories: ['*'],
      memoryDumpConfig: {},
    },
  });
  const { success } = await session.send('Tracing.requestMemoryDump', {
    deterministic: true,
    levelOfDetail: 'detailed',
  });
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', add);
  if (!success) throw new Error('Chromium did not count its memory.');
  return found;
}
