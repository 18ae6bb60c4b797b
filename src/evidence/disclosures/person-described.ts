import { findMatches } from '../../markdown/find-matches.ts';
import { date, hideDate } from './date-words.ts';
import type { DisclosureKind, FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { linesWith } from './lines-with.ts';
import { mask } from './mask.ts';
import { maskWords } from './mask-words.ts';

const named = "[A-Z][\\w’'&-]{1,20}";
const employer = `(?:St\\.? )?${named}(?: (?:of|and|the|${named})){0,4} (?:Primary|Infants?|Juniors?|School|Academy|College|Nursery|High|PRU|Pre-?[Ss]chool|Club|FC|RFC|AFC|House|Hospital|Church|Mosque|Temple|Gym|Scouts|Cubs|Brownies|Guides|Taxis|Cabs|Swimming)(?!\\w)`;
const role =
  '(?:(?<!designated )(?:[Tt]eacher|TA|[Tt]eaching [Aa]ssistant|LSA|[Tt]utor|[Cc]oach|[Nn]ursery (?:nurse|worker|manager)|[Cc]hildminder|[Cc]aretaker|[Yy]outh worker|(?:[Rr]esidential|[Ss]upport|[Cc]are) worker|(?:[Tt]axi )?[Dd]river|[Ee]scort|[Vv]olunteer|[Ll]eader|[Ii]mam|[Pp]riest|[Vv]icar|[Pp]astor|[Nn]urse|[Dd]octor|[Dd]entist|[Ii]nstructor|[Cc]haperone|[Cc]leaner|[Cc]ook))(?![\\w’-])';
const day = `(?:${date}(?<!\\.)|(?<![\\d/])\\d{1,2}/\\d{1,2}(?![\\d/]))`;

const notes = /LADO|[Aa]llegation|[Pp]osition of trust/g;
/** In one sentence, in any order; the rarest is looked for first. */
const parts = [day, employer, role].map((part) => new RegExp(part));
/** Advice, training and visits have a day and a place as well. */
const otherwise =
  /\b(?:training|briefing|workshop|conference|presentation)\b|\bLADO (?:has )?(?:visited|trained|met|spoke)\b/i;

const kin =
  '(?:[Mm]um|[Mm]am|[Mm]other|[Dd]ad|[Ff]ather|[Ss]tep-?(?:dad|father|mum|mother)|[Gg]rand(?:mother|father|ad|dad)|[Uu]ncle|[Aa]unt|(?:[Hh]er|[Hh]is|[Mm]other’s|[Mm]um’s) partner)(?![\\w’-])';
/** Dad in HMP Durham; mum works at Norton Police Station; father is a teacher at Norton Academy */
const relative = new RegExp(
  `(?<![\\w-])${kin}(?:[^.;|\\n]{0,40}? (?:HMP|HMYOI|YOI)(?:/YOI)? ${named}(?: ${named})?|(?:,? who)? works? (?:as an? [a-z ]{3,30} )?(?:at|for) ${named}(?: (?:of|and|the|${named})){0,4}|,? (?:who )?is (?:an? |the )?(?:[a-z-]{3,20} ){1,3}(?:at|for|with) ${named}(?: (?:of|and|the|${named})){0,4})`,
  'g',
);
const relativeSign = /HMP|YOI| works? (?:as|at|for) | (?:at|with) [A-Z](?<= is an? [a-z -]{3,40} (?:at|with) .)/g;

/** Somebody without a name whom a job, a place and a day make known: an adult in an allegation, a child’s relative. */
export const personDescribed: DisclosureKind = {
  id: 'person-described',
  title: 'Somebody known by a job or a prison',
  why: 'A teaching assistant of one school on one day, or a father in one prison, is one person, and leads to a child.',
  fix: 'Say “a member of school staff” or “a parent in prison”, and give the month at most.',
  find: (reading) => [...inAllegations(reading), ...relatives(reading)],
};

const longest = 180;

const inAllegations = (reading: Reading): FoundDisclosure[] =>
  linesWith(reading.text, notes).flatMap(({ line, start }) => {
    let at = start;
    return line.split(/(?<=[.;]) (?=[A-Z])/).flatMap((sentence) => {
      const from = at;
      at += sentence.length + 1;
      if (!/\d/.test(sentence) || sentence.search(notes) < 0 || otherwise.test(sentence)) return [];
      const found: RegExpExecArray[] = [];
      for (const part of parts) {
        const match = part.exec(sentence);
        if (match === null) return [];
        found.push(match);
      }
      const first = Math.min(...found.map(({ index }) => index));
      const end = Math.max(...found.map(({ 0: words, index }) => index + words.length));
      if (end - first > longest) return [];
      const date = found[0]?.[0] ?? '';
      const words = sentence.slice(first, end).replace(date, hideDate(date));
      return [inText(reading, from + first, end - first, hide(words))];
    });
  });

const relatives = (reading: Reading): FoundDisclosure[] =>
  linesWith(reading.text, relativeSign).flatMap(({ line, start }) =>
    findMatches(line, relative).map(({ 0: words, index }) => inText(reading, start + index, words.length, hide(words))),
  );

const hide = (words: string): string =>
  mask(words.replace(/(?<=.)\p{Lu}\p{Ll}[\p{L}’'-]*|^\p{Lu}\p{Ll}[\p{L}’'-]*(?= \p{Lu})/gu, maskWords));
