import { findMatches } from '../../markdown/find-matches.ts';
import type { FoundDisclosure, Reading } from './disclosure-kind.ts';

/** Where an inspectorate’s papers name who leads a council and its partners, and their offices; nobody else is named there. Before each stands what every one has. */
const heads = [
  // A letter’s date, or the inspectorate’s address of the web, whom it is for, the salutation and what every such letter is about.
  [
    'Dear ',
    /^(?:(?:\| )?\d{1,2} [A-Z][a-z]{2,8} 20\d\d(?: \(page \d{1,2}\)| \|)?|[^\n]{0,30}www\.(?:gov\.uk\/)?ofsted[^\n]{0,40})\n(?:[^\n]{1,400}\n){0,16}?Dear [^\n]{2,80}\n(?:Focused visit (?:to|of) |Joint targeted area inspection |Monitoring visit (?:to|of) )/gm,
  ],
  // The table of a local area’s leaders in a report on special educational needs, and the inspection team below it.
  [
    'nformation about this inspection',
    /^Local area partnership details\n(?:[^\n]{1,900}\n){1,12}?Information about this inspection(?:\n(?:[^\n]{1,900}\n){1,8}?Inspection team\n(?:\|[^\n]{1,400}(?:\n|$)){1,20})?/gim,
  ],
  // Who signs for the health inspectorate.
  [
    'Chief Inspector of ',
    /^(?:\| )?Dr [A-Z][^\n]{2,60}(?:\n[^\n]{1,40}){0,2}?[ \n]Chief Inspector of (?:Hospitals|Health ?[Cc]are|Primary Medical Services)/gm,
  ],
] as const;

/** What was found without what stands where an inspectorate’s papers name leaders, which are published. */
export function outsideInspectorateHeads({ text, rawAt }: Reading, found: FoundDisclosure[]): FoundDisclosure[] {
  if (found.length === 0) return found;
  const ranges = heads
    .flatMap(([sign, head]) => (text.includes(sign) ? findMatches(text, head) : []))
    .map(({ 0: words, index }) => ({ start: rawAt(index), end: rawAt(index + words.length) }));
  return found.filter(
    ({ place }) => 'field' in place || !ranges.some(({ start, end }) => place.start >= start && place.end <= end),
  );
}
