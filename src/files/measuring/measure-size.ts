import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { median, type Run, type SizeMeasurement } from '../../bench/measurement.ts';
import { changeCorpus } from './change-corpus.ts';
import { filesBelow } from '../files-below.ts';
import { measureCommand, type MeasuredCommand } from './measure-command.ts';
import { npmScript } from '../npm-script.ts';
import { timeSearch } from './time-search.ts';
import { weighSite } from './weigh-site.ts';
import { writeCorpus } from './write-corpus.ts';

/** What to measure: the number of items and of runs, other commands on the same content, whether search too; and who hears which step begins. */
export type MeasureOptions = {
  readonly size: number;
  readonly runs: number;
  readonly peers: readonly string[];
  readonly search: boolean;
  readonly tell: (step: string) => void;
};

const folder = resolve('.cache/bench');
// The commands keep what they keep here, so that what earlier builds have kept for people stays.
const cache = join(folder, 'kept');
const aside = join(folder, 'aside');
const npmRun = (script: string, rest: string) => `exec '${process.execPath}' ${npmScript(script).join(' ')} ${rest}`;

/**
 * Measures check and build on made content, cold, with nothing changed and with one file changed, each command as a user
 * runs it. Every round of builds is followed by the peers’, so that a machine that slows down slows all. `{content}` in a
 * peer’s command stands for the content folder.
 */
export async function measureSize({ size, runs, peers, search, tell }: MeasureOptions): Promise<SizeMeasurement> {
  const content = join(folder, `content-${size}`);
  const site = join(folder, `site-${size}`);
  const check = npmRun('check', `--content '${content}'`);
  const build = npmRun('build', `--content '${content}' --out '${site}' --base /`);
  drop(aside);
  tell('making content');
  writeCorpus(content, size);
  const taken = new Map<string, MeasuredCommand[]>();
  const measure = async (name: string, command: string) => {
    tell(name);
    taken.set(name, [...(taken.get(name) ?? []), await measureCommand(command, { EVIDENCE_CACHE: cache })]);
  };
  for (let run = 1; run <= runs; run += 1) {
    putAside(cache);
    await measure('check, cold', check);
    await measure('check, nothing changed', check);
    putAside(cache);
    putAside(site);
    await measure('build, cold', build);
    await measure('build, nothing changed', build);
    changeCorpus(content, size, run);
    await measure('build, one file changed', build);
    for (const peer of peers) await measure(peer, peer.replaceAll('{content}', content));
  }
  drop(aside);
  const run = (name: string) => summarize(taken.get(name) ?? []);
  const weight = weighSite(site);
  if (search) tell('searching in a browser');
  return {
    size,
    content: weighContent(content),
    check: { cold: run('check, cold'), warm: run('check, nothing changed') },
    build: {
      cold: run('build, cold'),
      warm: run('build, nothing changed'),
      changed: run('build, one file changed'),
    },
    peers: peers.map((command) => ({ command, run: run(command) })),
    site: weight,
    ...(search ? { search: await timeSearch(site, weight.page.file) } : {}),
  };
}

const drop = (path: string) => rmSync(path, { recursive: true, force: true });

/**
 * Takes a folder out of the way. Removed at once, it would slow down what is measured next: for some minutes a disk of Linux
 * looks long for where to put new files, so as not to put them where others have just been.
 */
function putAside(path: string): void {
  if (!existsSync(path)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(path, join(mkdtempSync(join(aside, 'a-')), 'folder'));
}

/** The run of middle length, with the lengths of all. */
function summarize(runs: readonly MeasuredCommand[]): Run {
  const walls = runs.map(({ wall }) => wall);
  const middle = runs.find(({ wall }) => wall === median(walls));
  if (middle === undefined) throw new Error('Nothing was measured.');
  return { ...middle, walls };
}

function weighContent(content: string): SizeMeasurement['content'] {
  const sizes = filesBelow(content).map((file) => statSync(join(content, file)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
