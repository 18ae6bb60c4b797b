import type { Candidate } from '../../names/find-candidates.ts';
import { childEventAt, kin } from './child-event-at.ts';

const young = '(?:child|young person|baby|infant|toddler|boy|girl|pupil|sibling)';

/** Her mother Kelly; mum (Kelly; a boy called Jayden; baby Jayden; Mother: Kelly */
const before = new RegExp(
  String.raw`(?:^|[^\p{L}-])(?:(?<whose>(?:[Hh]is|[Hh]er|[Tt]heir|\p{L}[’']s) )?${kin}|(?<young>${young}))(?<sign>, | \(| (?:called|named|is|was) | [–-] | )$`,
  'iu',
);
/** Name: Jayden Smith; Child’s name: Jayden Smith */
const label = new RegExp(
  String.raw`(?:^|[.;] )(?:(?:full )?name(?: of (?:${kin}|${young}))?|(?:${kin}|${young}|parent|carer)(?:[’']s)?(?: (?:full )?name)?): ?$`,
  'iu',
);
/** Child: Jayden */
const labelOfOne = new RegExp(String.raw`(?:^|[.;] )(?:${kin}|${young}|parent): ?$`, 'iu');
/** Kelly Brown (mother); Kelly Brown, his mother, */
const afterwards = new RegExp(
  String.raw`^(?: \(|, | [–-] )(?:(?:his|her|their|the|birth|\p{L}+[’']s) )?${kin}(?:[),.;]| of |$)`,
  'iu',
);

/** Whether a name with a common first name is said to be a child’s or a parent’s: “Jayden Smith went missing”, “her mother, Kelly”. */
export function isOfChild(
  { words, startsWithFirstName, isPartOfMore, title, start, end }: Candidate,
  line: string,
): boolean {
  if (!startsWithFirstName || isPartOfMore || title !== undefined) return false;
  const [lead, rest] = [line.slice(Math.max(0, start - 60), start), line.slice(end, end + 90)];
  if (childEventAt(line, end) !== undefined) return words.length > 1 || !/\b(?:in|from|at|near) $/.test(lead);
  const isWhole = words.length > 1;
  if (isWhole && label.test(lead)) return true;
  if (labelOfOne.test(lead) && /^(?:[),.;]|$)/.test(rest)) return true;
  if (afterwards.test(rest)) return isWhole || rest.startsWith(' (');
  const { whose: owner, young: child, sign } = before.exec(lead)?.groups ?? {};
  if (sign === undefined) return false;
  if (isWhole || sign.length > 3) return true;
  return sign === ' ' ? owner !== undefined || child?.toLowerCase() === 'baby' : /^(?:[),.;]|$)/.test(rest);
}
