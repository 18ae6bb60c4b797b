import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = isMainThread ? process.env['EVIDENCE_TIMINGS'] : undefined;
const parts: Record<string, number> = {};
const open: { inner: number }[] = [];

if (file !== undefined) {
  process.on('exit', () => writeFileSync(file, JSON.stringify({ parts: roundAll(parts) })));
}

/**
 * Runs a part of a command and notes how long it took, where EVIDENCE_TIMINGS names a file: at the end of the process that
 * file holds { "parts": { name: milliseconds } }. The same part adds up; what is timed within a part does not count for the
 * outer one. Without EVIDENCE_TIMINGS it only runs.
 */
export function timed<T>(part: string, run: () => T): T {
  if (file === undefined) return run();
  const frame = { inner: 0 };
  const start = performance.now();
  const end = () => {
    const took = performance.now() - start;
    open.splice(open.indexOf(frame), 1);
    const around = open.at(-1);
    if (around !== undefined) around.inner += took;
    parts[part] = (parts[part] ?? 0) + took - frame.inner;
  };
  open.push(frame);
  let result: T;
  try {
    result = run();
  } catch (fault) {
    end();
    throw fault;
  }
  if (result instanceof Promise) return result.finally(end) as T;
  end();
  return result;
}

const roundAll = (all: Record<string, number>) =>
  Object.fromEntries(Object.entries(all).map(([name, took]) => [name, Math.round(took * 10) / 10]));
