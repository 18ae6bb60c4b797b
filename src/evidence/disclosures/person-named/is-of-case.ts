import type { Candidate } from '../../names/find-candidates.ts';
import { date } from '../date-words.ts';

const letter = String.raw`(?:^|[^\p{L}&/-])`;
const of = '(?:,| for| re| about| against| from| by| regarding| concerning)?(?: ?:| [–-])?';
/** Strategy meeting for Jayden Smith; LADO referral: Jane Hall; complaint from Kelly Brown */
const ofCase = new RegExp(
  `${letter}(?:[Ss]trategy (?:meeting|discussion)|(?:CP|protection|ICPC|RCPC|CLA|LAC) conference|ICPC|RCPC|LADO (?:referral|meeting)|MARAC|PEP|EHCP|RHI|FTE|PEX|TAF|NRM(?: referral)?|[Ss]trat (?:meeting|mtg|discussion)|(?:CP|CLA|LAC|CIN|[Aa]nnual|[Ff]ostering|[Ff]oster carer) review|[Cc]ore group|[Rr]eturn(?: home)? interview|[Ee]xclu(?:sion|ded)|[Mm]atching panel|[Pp]lacement request|[Ss]tandards of care|[Pp]athway plan|[Cc]hronology|[Mm]issing|[Aa]llegations?|[Cc]omplaints?|[Cc]omplainant|[Dd]isciplinary|[Gg]rievance|[Ss]ickness)${of} $`,
  'u',
);
/** Re: Jayden; Case study 2 – Jayden; UASC: Ahmed */
const heads = new RegExp(
  `(?:${letter}(?:RE|Re|re|FW|Fw|FWD|Fwd): |(?:^|[.;:] )(?:[Cc]ase(?: study| example)?(?: [A-Z\\d]{1,3})?|UASC)(?: ?:| [–-]) )$`,
  'u',
);
/** Siblings: Ella, Tom and Kai Brown */
const ofSeveral =
  /(?:^|[.;] )(?:[Ss]iblings?(?: group)?|[Cc]hildren|[Ss]ubject child(?:ren)?|[Dd]eceased|RIP): (?:\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?(?:, (?:and )?| and | & )){0,8}$/u;

const status =
  '(?:CP|C[iI]N|CLA|LAC|UASC|CSE|CCE|EHCP|[Ss]\\.? ?(?:17|20|31|47)|[Ss]ection (?:17|20|31|47)|[Cc]hild [Pp]rotection|[Cc]hild in [Nn]eed|ICO|FCO|SGO)';
/** Jayden Smith – CP plan; Jayden Smith, S47; Jayden Smith 12/03/2009 */
const listed = new RegExp(`^(?:,| [–-]| \\()? ?(?:${status}(?![\\p{L}\\d])|${date}(?!\\w))`, 'u');
const inBrackets = new RegExp(`^ \\(${status}\\)`, 'u');
/** Jayden’s mum; Jayden Smith’s social worker */
const whose =
  /^[’']s (?:(?:step-?|birth |foster |older |younger |new |former |current |previous )?(?:mum|mam|mother|dad|father|parents?|grandparents|nan|brother|sister|siblings|carers?|social worker|IRO|key ?worker|placement|CP plan|care plan|pathway plan|EHCP|case file|chronology|disclosure|adoption|birth certificate|bedroom))(?!\p{L})/u;

/** Whether a name with a common first name is said to be that of a case: “Re: Jayden Smith”, “Jayden Smith – CP plan”, “Jayden’s mum”. */
export function isOfCase(
  { words, startsWithFirstName, isPartOfMore, title, start, end }: Candidate,
  line: string,
): boolean {
  if (!startsWithFirstName || title !== undefined) return false;
  const [lead, rest] = [line.slice(Math.max(0, start - 60), start), line.slice(end, end + 40)];
  if (/^[’']/.test(rest)) return whose.test(rest);
  // What is written with a capital behind a name may be what it has: Jayden Smith Child Protection.
  if (words.length > 1 && listed.test(rest)) return true;
  if (isPartOfMore) return false;
  if (ofSeveral.test(lead) && /^(?:$|[,.;()]| and | &)/.test(rest)) return true;
  if (words.length > 1) return ofCase.test(lead) || heads.test(lead);
  return inBrackets.test(rest) || (heads.test(lead) && /^(?:$|[,.;(]| [–(-])/.test(rest));
}
