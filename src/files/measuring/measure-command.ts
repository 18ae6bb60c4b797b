import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { watchMemory, type LargestMemory } from './watch-memory.ts';

/** What one run of a command took: seconds, bytes, and milliseconds by part. */
export type MeasuredCommand = {
  readonly wall: number;
  readonly cpu?: number;
  readonly memory?: LargestMemory;
  readonly parts: Readonly<Record<string, number>>;
};

const timings = resolve('.cache/bench/timings.json');

/**
 * Runs a command through the shell, as a user does, with some environment of its own, and measures it. `times` of the shell gives the processor time of all
 * it started. Throws with what the command printed when it fails.
 */
export async function measureCommand(command: string, environment: Record<string, string>): Promise<MeasuredCommand> {
  rmSync(timings, { force: true });
  const start = performance.now();
  const child = spawn('sh', ['-c', `( ${command}\n) ; code=$? ; times ; exit $code`], {
    env: { ...process.env, ...environment, EVIDENCE_TIMINGS: timings, NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  const stop = child.pid === undefined ? () => undefined : watchMemory(child.pid);
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  const wall = (performance.now() - start) / 1000;
  const memory = stop();
  const text = printed.join('');
  if (code !== 0) throw new Error(`The command failed: ${command}\n${text.slice(-2000)}`);
  const cpu = readTimes(text);
  return {
    wall,
    ...(cpu === undefined ? {} : { cpu }),
    ...(memory === undefined ? {} : { memory }),
    parts: readParts(),
  };
}

/** The seconds that the last line of the shell’s `times` gives for all its children, like 0m1.50s 0m0.25s. */
function readTimes(text: string): number | undefined {
  const last = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(text);
  if (last === null) return undefined;
  const [userMinutes = 0, user = 0, systemMinutes = 0, system = 0] = last.slice(1).map(Number);
  return (userMinutes + systemMinutes) * 60 + user + system;
}

function readParts(): Record<string, number> {
  if (!existsSync(timings)) return {};
  return (JSON.parse(readFileSync(timings, 'utf8')) as { parts: Record<string, number> }).parts;
}
