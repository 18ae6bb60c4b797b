import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

type Pagefind = typeof import('pagefind');

/** An index that one of the Pagefinds is making. */
export type PagefindIndex = NonNullable<Awaited<ReturnType<Pagefind['createIndex']>>['index']>;

const opened = new Map<number, Promise<Pagefind>>();
const spare = new Map<number, Promise<PagefindIndex>>();

/**
 * One of several Pagefinds, by number from 0. Each has a process of its own, which makes one index after the other and
 * mostly on one core; the program starts one for every copy of it that is loaded.
 */
function pagefindOf(number: number): Promise<Pagefind> {
  const known = opened.get(number);
  if (known !== undefined) return known;
  const loading = import(`${import.meta.resolve('pagefind')}?${number}`) as Promise<Pagefind>;
  opened.set(number, loading);
  return loading;
}

/**
 * An empty index of one of the Pagefinds. The next one is asked for at once, and so is there before Pagefind has made what is
 * asked of this one; the one after that is not, so whoever takes them is at most two ahead. Throws when there is none to be had.
 */
export async function takeIndex(number: number): Promise<PagefindIndex> {
  const taken = spare.get(number) ?? openIndex(number);
  const next = openIndex(number);
  // What fails is thrown to whoever takes it.
  next.catch(() => undefined);
  spare.set(number, next);
  return taken;
}

/** Starts one of the Pagefinds, so that an empty index is there when the first is taken. Who takes it hears what fails. */
export function startPagefind(number: number): void {
  const first = openIndex(number);
  first.catch(() => undefined);
  spare.set(number, first);
}

async function openIndex(number: number): Promise<PagefindIndex> {
  const pagefind = pagefindOf(number);
  const { createIndex, close } = await pagefind;
  const making = hearEnd(
    () => createIndex({ forceLanguage: 'en-gb' }),
    // Later there may be another one of this number.
    () => void (opened.get(number) === pagefind && close()),
  );
  const { index, errors } = await making;
  if (index === undefined) throw new Error(errors.join('; '));
  return index;
}

/**
 * Calls `ended` when a process that `start` starts ends. Pagefind itself does not listen for that, so whoever waits for one
 * that was killed would wait for ever; closed, it tells them.
 */
function hearEnd<Started>(start: () => Started, ended: () => void): Started {
  const hear = (message: unknown) => (message as { process: ChildProcess }).process.once('exit', ended);
  subscribe('child_process', hear);
  try {
    return start();
  } finally {
    unsubscribe('child_process', hear);
  }
}

/** Ends the processes of all Pagefinds, which otherwise keep this one alive. */
export async function closePagefinds(): Promise<void> {
  const all = [...opened.values()];
  opened.clear();
  // Nobody waits for these: what Pagefind has not answered when it is closed fails, and one that has died answers nothing.
  spare.clear();
  for (const { close } of await Promise.all(all)) await close();
}
