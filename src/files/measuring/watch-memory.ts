import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory at its largest, in bytes: of all processes together but Pagefind’s, which is a program of its own, and of that. */
export type LargestMemory = { readonly own: number; readonly indexer: number };

/**
 * Watches the memory of all that a process starts, threads included, where the system tells it (Linux). The answer ends the
 * watch and says the largest; undefined where nothing was seen.
 */
export function watchMemory(pid: number): () => LargestMemory | undefined {
  const largest = { own: 0, indexer: 0 };
  const timer = setInterval(() => {
    const now = { own: 0, indexer: 0 };
    for (const process of processesBelow(pid)) {
      const status = readStatus(process);
      const bytes = (name: string) => 1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
      const whose = /^Name:\s+pagefind/m.test(status) ? 'indexer' : 'own';
      now[whose] += bytes('VmRSS');
      // What one process had between two looks counts too.
      largest[whose] = Math.max(largest[whose], now[whose], bytes('VmHWM'));
    }
  }, 100);
  return () => {
    clearInterval(timer);
    return largest.own === 0 ? undefined : largest;
  };
}

/** The processes that a process has started, and those they have started. */
function processesBelow(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' '))
      .filter((child) => child !== '')
      .flatMap((child) => [Number(child), ...processesBelow(Number(child))]);
  } catch {
    // The process has ended meanwhile, or this system does not tell.
    return [];
  }
}

function readStatus(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
