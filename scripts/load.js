/** Loads a TypeScript module of the project, for scripts: Node 20 cannot run TypeScript, so Vite does. */
import { root } from './ready.js';

/** @param path from the project's folder, `/src/...` */
export async function load(path) {
  let vite;
  try {
    vite = await import('vite');
  } catch {
    console.error('The packages are not installed: run "npm install" first.');
    process.exit(1);
  }
  const { module } = await vite.runnerImport(path, {
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    root,
  });
  return module;
}
