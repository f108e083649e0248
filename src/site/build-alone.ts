/** Builds a script that imports nothing at run time, at an address that stays. */
import { build } from 'vite';

/** @param entry from the project's folder `root`; `file` is written into the folder `out` */
export async function buildAlone(
  entry: string,
  file: string,
  root: string,
  out: string,
): Promise<void> {
  const lib = { entry, formats: ['iife' as const], name: 'dateline', fileName: () => file };
  const options = { outDir: out, emptyOutDir: false, copyPublicDir: false, target: 'es2022', lib };
  await build({ root, configFile: false, logLevel: 'error', build: options });
}
