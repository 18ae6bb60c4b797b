import { countEach } from '../count-each.ts';
import type { Disclosure } from '../types.ts';
import { isOpen } from '../finding-gaps/is-open.ts';

/** The open warnings that an earlier state did not have, the accepted ones of that state counted as had. */
export function newDisclosures(before: readonly Disclosure[], after: readonly Disclosure[]): Disclosure[] {
  const had = countEach(before.map(keyOf));
  // An accepted warning uses up what was there before first, so that moving words about in a file opens nothing.
  const accepted = after.filter((one) => !isOpen(one));
  const open = after.filter(isOpen);
  return [...accepted, ...open].filter((one) => {
    const left = had.get(keyOf(one)) ?? 0;
    had.set(keyOf(one), left - 1);
    return left <= 0 && isOpen(one);
  });
}

const keyOf = ({ file, kind, found }: Disclosure): string => [file, kind, found.toLowerCase()].join('\n');
