import { makePlaces } from './make-places.ts';
import type { Place } from '../types.ts';

/** What git writes around two versions of a passage that it could not put together. A line of equals signs alone may be a heading’s. */
const marker = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m;

/** Finds where git has left two versions of a passage for somebody to choose, with the line, counted from 1. */
export function findConflict(text: string): (Place & { rule: string; message: string }) | undefined {
  const at = text.search(marker);
  if (at < 0) return undefined;
  const message =
    'Two versions of this text were put together here. Keep one of them, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.';
  return { rule: 'merge-conflict', message, ...makePlaces(text)(at) };
}
