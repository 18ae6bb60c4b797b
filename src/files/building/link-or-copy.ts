import { copyFileSync, linkSync } from 'node:fs';

/** Gives a file a second name, which costs no time; where the disk has no such thing, it is copied. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
