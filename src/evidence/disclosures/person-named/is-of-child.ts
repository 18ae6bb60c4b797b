import type { Candidate } from '../../names/find-candidates.ts';

const kin =
  '(?:(?:step-?|grand|half-|foster |birth |older |elder |younger |little |baby |twin )?(?:mother|father|sister|brother|son|daughter)|mum|mam|dad|aunt|uncle|cousin|niece|nephew|[MP]G[MF]|boyfriend|girlfriend|foster carer)';
const young = '(?:child|young person|baby|infant|toddler|boy|girl|pupil|sibling)';

const was =
  '(?:was|is|has been|had been|was being|is being)(?: (?:also|again|first|then|later|still|now|recently|previously))?';
const whose = `(?:his|her|their) (?:${kin}|(?:[a-z]+ )?(?:parents?|grandparents|nan|brothers|sisters|siblings|carers?|family|teacher|school|worker))`;
const plan =
  '(?:an? |the )?(?:child protection|CP|child in need|CIN|care|interim care|supervision|placement|special guardianship) (?:plan|order)';

/** A pattern for what is said of a child or a parent, and of hardly anybody else. */
export const childEvent = [
  '(?:went|goes|has gone|had gone|keeps going) missing',
  `${was} (?:reported )?missing(?: (?:for|from (?:home|care|school|placement|${whose})|again|overnight|since|on|twice|until)|[.,;])`,
  'ran away|(?:has |had )?absconded|self-harm(?:s|ed)|(?:has |had )?(?:took|taken) an overdose|gave birth to',
  `${was} (?:placed (?:with|for adoption|in (?:an? |foster |residential |secure )*(?:care|home|placement|unit|hospital|accommodation))|removed from (?:home|the family|${whose})|taken into (?:care|police protection|foster care)|accommodated|looked after|in (?:foster |residential |our |local authority )?care(?! of)|adopted|fostered|remanded|groomed|trafficked|neglected|abused|(?:sexually|physically|emotionally|criminally) (?:abused|exploited|assaulted|harmed)|permanently excluded|excluded from (?:school|college)|(?:subject to|the subject of|on) ${plan}|returned (?:home|to ${whose}))`,
  `(?:lives|lived|is living|was living) (?:with (?:${whose}|foster carers|an? (?:foster carer|friend|${kin}))|in (?:foster|residential|supported|secure) )`,
  `(?:has |had )?disclosed (?:to ${whose}|(?:historic(?:al)? )?(?:sexual|physical|emotional|domestic) (?:abuse|assault|violence)|(?:that )?${whose})`,
  `came into care|told ${whose}`,
].join('|');

const happens = new RegExp(String.raw`^,? (?:who )?(?:${childEvent})(?!\p{L})`, 'u');
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
  if (happens.test(rest)) return words.length > 1 || !/\b(?:in|from|at|near) $/.test(lead);
  const isWhole = words.length > 1;
  if (isWhole && label.test(lead)) return true;
  if (labelOfOne.test(lead) && /^(?:[),.;]|$)/.test(rest)) return true;
  if (afterwards.test(rest)) return isWhole || rest.startsWith(' (');
  const { whose: owner, young: child, sign } = before.exec(lead)?.groups ?? {};
  if (sign === undefined) return false;
  if (isWhole || sign.length > 3) return true;
  return sign === ' ' ? owner !== undefined || child?.toLowerCase() === 'baby' : /^(?:[),.;]|$)/.test(rest);
}
