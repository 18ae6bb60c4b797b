import { findCandidates } from './find-candidates.ts';
import { findInCapitals } from './find-in-capitals.ts';
import { makeListReader } from './make-list-reader.ts';
import { hasFirstName } from './signs/has-first-name.ts';
import { hasInitials } from './signs/has-initials.ts';
import { hasLabel } from './signs/has-label.ts';
import { hasPostAfter, hasPostBefore } from './signs/has-post.ts';
import { hasTitle, isForSeveral } from './signs/has-title.ts';
import { isListed, joins } from './signs/is-listed.ts';
import type { Sign, Surroundings } from './signs/surroundings.ts';

/** A name of a person in a text, and where it stands. */
export type FoundName = { readonly name: string; readonly start: number };

/** What gives a name away; one is enough. A new one is a file in signs/ and a place here. */
const signs: readonly Sign[] = [hasTitle, hasFirstName, hasPostAfter, hasPostBefore, hasLabel, hasInitials, isListed];

/** Every name of a person that what stands around it gives away. Takes time in step with the length of the text. */
export function findNames(text: string): FoundName[] {
  const found: FoundName[] = [];
  const list = makeListReader();
  const lines = text.split('\n');
  let start = 0;
  lines.forEach((line, index) => {
    const [above, below] = [(lines[index - 1] ?? '').slice(-reach), (lines[index + 1] ?? '').slice(0, reach)];
    const expected = list.placesIn(line);
    const inCapitals = capital.test(line) ? findInCapitals(line, below) : undefined;
    if (inCapitals !== undefined) found.push({ name: inCapitals, start: start + line.indexOf(inCapitals) });
    let last: { end: number; isOneOfSeveral: boolean } | undefined;
    for (const candidate of capital.test(line) ? findCandidates(line) : []) {
      const between = line.slice(last?.end ?? 0, candidate.start);
      const isOneOfSeveral = last?.isOneOfSeveral === true && joins(between);
      const around: Surroundings = {
        before: line.slice(Math.max(0, candidate.start - reach), candidate.start),
        after: line.slice(candidate.end, candidate.end + reach),
        above,
        below,
        isExpected: expected.has(candidate.start),
        ...(last === undefined ? {} : { last: { between, isOneOfSeveral } }),
      };
      if (!signs.some((isNamed) => isNamed(candidate, around))) continue;
      last = { end: candidate.end, isOneOfSeveral: isOneOfSeveral || isForSeveral(candidate.title) };
      found.push({ name: candidate.name.replace(/\s+/g, ' '), start: start + candidate.start });
    }
    if (last === undefined && inCapitals === undefined) list.noNameIn(line);
    start += line.length + 1;
  });
  return found;
}

/** What every name begins with. */
const capital = /\p{Lu}/u;
/** How far around a name is read. */
const reach = 90;
