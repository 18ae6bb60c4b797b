import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from '../cache-folder.ts';
import { dropOldest } from '../drop-oldest.ts';
import { explainProjectPath } from '../explain-project-path.ts';
import { fingerprintCode } from '../fingerprint-code.ts';
import { isRunning } from '../is-running.ts';
import { keptCode } from '../kept-code.ts';
import { renameWhenFree } from '../rename-when-free.ts';

/** The pages as a program: which files it makes without parameters, how to render any file, and the scripts and styles they need. */
export type Renderer = {
  /** Stands for the program and the base path: the same version makes the same page of the same evidence. */
  readonly version: string;
  readonly fixedFiles: readonly string[];
  /** The later pages of long lists, once the evidence has been handed over. */
  readonly laterFiles: () => string[];
  readonly render: (file: string) => Promise<Uint8Array | string>;
  /** The folder of the scripts, styles and pictures, as they stand in the site. */
  readonly assets: string;
};

const mostKept = 6;

/**
 * Compiles the pages for a base path, or takes what was compiled of the same code before from the folder `cache`. Throws
 * when the pages cannot be compiled.
 */
export async function compileRenderer(base: string, cache = cacheFolder('renderers')): Promise<Renderer> {
  const version = `${fingerprintCode(keptCode.renderer)}-${Buffer.from(base).toString('base64url')}`;
  const folder = resolve(cache, version);
  if (!existsSync(folder)) await compile(base, folder);
  else noteUse(folder);
  const entry = pathToFileURL(join(folder, 'server/entry.mjs')).href;
  const program = (await import(entry)) as Pick<Renderer, 'fixedFiles' | 'laterFiles' | 'render'>;
  return { ...program, version, assets: join(folder, 'client') };
}

/** Gives a program’s folder the time of now, by which the oldest are dropped. */
function noteUse(folder: string): void {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
  } catch {
    // A cache that may only be read serves as well, and drops nothing.
  }
}

async function compile(base: string, folder: string): Promise<void> {
  const making = `${folder}.${process.pid}~`;
  try {
    await compileApart(base, making);
    putInPlace(making, folder);
    dropOld(resolve(folder, '..'));
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/** Gives a program its folder. Another build may have compiled the same meanwhile, and goes on loading from there. */
function putInPlace(making: string, folder: string): void {
  try {
    renameWhenFree(making, folder);
  } catch (fault) {
    if (!existsSync(folder)) throw fault;
  }
}

/** Compiles the pages into a folder, in a process that ends with this one. Throws what the compiler says. */
async function compileApart(base: string, folder: string): Promise<void> {
  // Astro takes variables of these names for its own, and test runners and shells set them: for the base path, or to have the
  // pages of the preview, which would be kept as this program all the same.
  const astros = new Set(['BASE_URL', 'DEV', 'PROD', 'MODE', 'NODE_ENV', 'SSR']);
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !astros.has(name)));
  // The bundler is as quick with one thread of each kind, and takes a tenth less memory; so it does with little room for the young.
  const frugal = { ROLLDOWN_WORKER_THREADS: '1', ROLLDOWN_MAX_BLOCKING_THREADS: '1' };
  const compiler = fork(new URL('./compile-pages.ts', import.meta.url), {
    execArgv: ['--max-semi-space-size=4'],
    env: { ...env, ...frugal, ASTRO_TELEMETRY_DISABLED: '1', EVIDENCE_RENDERER: folder, EVIDENCE_BASE: base },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  giveWay(compiler.pid);
  const [said, [status]] = await Promise.all([
    compiler.stderr === null ? '' : text(compiler.stderr),
    once(compiler, 'exit') as Promise<[number | null]>,
  ]);
  if (status !== 0)
    throw new Error(explainProjectPath(process.cwd()) ?? `The pages could not be compiled. ${said.trim()}`);
}

/**
 * Lets a process have a little less of a busy core than the others: linking waits for the parsed files only, and goes on
 * while the last of the pages is compiled. With much less, making pages would wait for the compiler in its turn.
 */
function giveWay(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, 4);
  } catch {
    // Where that is not allowed, or the process has ended, it is only a little slower.
  }
}

/** Keeps the few programs that were used last: one for each base path, and those of the branch before; and none that a stopped build has half made. */
function dropOld(cache: string): void {
  for (const name of readdirSync(cache)) {
    const [, pid] = /\.(\d+)~$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(cache, name), { recursive: true, force: true });
  }
  dropOldest(cache, mostKept);
}
