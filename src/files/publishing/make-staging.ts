import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { restoreSite } from './restore-site.ts';
import { listReleases, placeOf, publishedRelease, releaseName } from './site-place.ts';

/**
 * Makes an empty folder beside the published site to build into, after putting right what a build that was stopped has
 * left. When the process is stopped by Ctrl+C or ends, the folder goes, unless it is published by then.
 */
export function makeStaging(target: string): string {
  const place = placeOf(target);
  mkdirSync(dirname(place), { recursive: true });
  restoreSite(place);
  // A number is not used twice, so that nobody takes one release for another.
  const number = Math.max(-1, ...listReleases(place).map((release) => release.number)) + 1;
  const staging = join(dirname(place), releaseName(place, process.pid, number));
  // Before the folder is there, so that no moment is left in which Ctrl+C would leave it behind.
  removeAtEnd(place, staging);
  // The folder is made like any other, so that the web server’s account may read it.
  mkdirSync(staging);
  return staging;
}

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const open = new Map<string, string>();

function removeAtEnd(place: string, staging: string): void {
  if (open.size === 0) {
    process.on('exit', () => open.forEach((own, folder) => dropStaging(folder, own)));
    for (const [signal, status] of Object.entries(signals)) process.on(signal, () => process.exit(status));
  }
  open.set(staging, place);
}

/** Removes the folder a build was made in, unless it is published. */
export function dropStaging(staging: string, target: string): void {
  if (publishedRelease(placeOf(target)) === staging) return;
  rmSync(staging, { recursive: true, force: true, maxRetries: 3 });
}
