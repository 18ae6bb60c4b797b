import type { Candidate } from '../../names/find-candidates.ts';
import { lower, upper } from '../age-words.ts';

const kind =
  '(?:(?:[Ss]ocial|[Ff]amily|[Ss]upport|[Kk]ey|[Cc]ase|[Yy]outh|[Oo]utreach|[Ii]ntervention|[Ll]ink)[ -]?)?[Ww]orkers?';
const roles = `(?:${kind}|[Cc]ase[ -]?[Hh]olders?|[Ss]upervising [Ss]ocial [Ww]orkers?|[Pp]ersonal [Aa]dvisers?|[Hh]ealth [Vv]isitors?|[Ss]chool [Nn]urses?|(?:[Cc]hildren[’']s )?[Gg]uardians?|[Ff]oster(?: [Cc]arers?|ers)|[Cc]arers|[Aa]dopters|[Rr]eviewing [Oo]fficers?|[Hh]ead ?teacher|[Dd]esignated [Tt]eacher|HT|DSL|SENC[Oo]|CPN|FC|SSW|SWs?|IROs?|FSW|PA|HV|TM)`;
const letter = String.raw`(?:^|[^\p{L}&/-])`;
/** John and; John Smith and */
const couple = String.raw`(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? (?:and|&) )?`;

/** What may follow a role that a name belongs to: SW: Jane Smith; Worker – Jane Smith; social worker, Jane Smith */
const before = new RegExp(`${letter}${roles}(?: ?: ?| ?[–-] |, | \\(| (?:is|was) | )${couple}$`, 'u');
const labelled = new RegExp(`${letter}${roles}(?: ?: ?| ?[–-] )$`, 'u');
/** With whom a child is. */
const placedWith = new RegExp(
  String.raw`${letter}(?:placed|placement|lives|living|lived|stays|staying|stayed|matched|cared for) (?:with|by) (?:(?:the |his |her |their )?(?:(?:former|new|prospective|foster|kinship|long-term|respite) )*(?:carers?|adopters?),? )?${couple}$`,
  'u',
);

/** SW Jane rang; foster carer, Jane, said; Jane (SW) */
const beforeOne = new RegExp(
  `${letter}(?:SSW|SW|IRO|FSW|PA|HV|CPN|DSL|FC|[Ss]ocial [Ww]orker|[Kk]ey ?[Ww]orker|[Ff]oster [Cc]arer|[Cc]arer),? $`,
  'u',
);
const acts =
  /^,? (?:rang|phoned|called|said|says|told|reported|reports|emailed|visited|visits|spoke|met|confirmed|advised|informed|saw|attended|asked|took|collected|contacted|has|had|will|is|was)(?!\w)/;
const roleBehind = /^ \((?:SSW|SW|IRO|FSW|PA|HV|CPN|DSL|FC|social worker|key ?worker|foster carer|carer)\)/i;

/** What may be a worker named by initials, behind a label: IRO: J Smith. Few lines have it. */
export const workerSign = new RegExp(`[:–-] ?[A-Z]\\.? ?[${upper}][${lower}]`, 'g');

/** Whether a name is said to be a child’s worker’s or carer’s: “SW: Jane Smith”, “IRO: J Smith”, “SW Jane rang”, “placed with John and Mary Smith”. */
export function isOfWorker(
  { words, startsWithFirstName, startsWithInitial, isPartOfMore, title, name, start, end }: Candidate,
  line: string,
): boolean {
  if (isPartOfMore || title !== undefined) return false;
  const [lead, rest] = [line.slice(Math.max(0, start - 80), start), line.slice(end, end + 20)];
  if (startsWithFirstName && roleBehind.test(rest)) return true;
  if (words.length < 2) return startsWithFirstName && beforeOne.test(lead) && acts.test(rest);
  if (startsWithFirstName) return before.test(lead) || placedWith.test(lead);
  // “A Fairer …” and “I Think …” begin with no initial.
  return (
    startsWithInitial && !/^[AI] /.test(name) && labelled.test(lead) && /^(?:[.,;)|(]| [–-] |$)/.test(line.slice(end))
  );
}
