import { authorities } from './authorities.ts';

/** Names that are cut short in speech; only those that no other authority could be meant by. */
const short: Readonly<Record<string, string>> = {
  Stockton: 'Stockton-on-Tees',
  Redcar: 'Redcar and Cleveland',
  Newcastle: 'Newcastle upon Tyne',
  Southend: 'Southend-on-Sea',
  Stoke: 'Stoke-on-Trent',
  Telford: 'Telford and Wrekin',
  Brighton: 'Brighton and Hove',
  'East Riding': 'East Riding of Yorkshire',
  'Cheshire West': 'Cheshire West and Chester',
};

/** Names that are words too: they count only where a council, borough or the like stands beside them. */
const words: ReadonlySet<string> = new Set(['Reading', 'Bury', 'Sutton', 'Poole', 'Halton', 'York']);
const office = String.raw`(?:[A-Z][\p{L}-]* ){0,2}(?:Council|Borough|City|County|MBC|Authority|LSCB|Safeguarding|Children)`;

const kindOfCouncil =
  /^(?:(?:London|Royal|Metropolitan) )*(?:Borough|City|County) of (?!London$)|(?: (?:City|County|Metropolitan|Borough|District|Unitary))*(?: Council| MBC)?$/g;

/** A council’s name as it is printed without the kind of council: Northfold Borough Council is Northfold. */
const bareName = (name: string) => name.replace(kindOfCouncil, '').trim();

const patternOf = (name: string) =>
  new RegExp(
    `(?<![\\p{L}-])${namePattern(name)}(?![\\p{L}-])${words.has(name) ? `(?=(?:['’]s)? ${office})` : ''}`,
    'gu',
  );

const known = [...authorities, ...Object.keys(short)].map((name) => ({
  name,
  printed: name,
  pattern: patternOf(name),
}));

/** The names to look for, the longest first, so that East Sussex is not read as Essex or Derbyshire as Derby. */
function patternsWith(own: string | undefined): typeof known {
  const printed = bareName(own ?? '');
  const isNew = own !== undefined && printed !== '' && !known.some(({ name }) => name === printed);
  const all = isNew ? [...known, { name: own, printed, pattern: patternOf(printed) }] : known;
  return all.toSorted((left, right) => right.printed.length - left.printed.length);
}

/** How a name is printed: with a hyphen or a space, “and” or “&”. */
function namePattern(name: string): string {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return plain.replace(/ and /g, ' (?:and|&) ').replace(/[- ]/g, '[- ]');
}

/** How often each authority is named in a text, most often first; `own` is the name that the settings give the council. */
export function countAuthorities(text: string, own?: string): { readonly name: string; readonly times: number }[] {
  let rest = text.replace(/\s+/g, ' ');
  const counted = patternsWith(own).map(({ name, pattern }) => {
    let times = 0;
    rest = rest.replace(pattern, () => {
      times += 1;
      return '·';
    });
    return { name: short[name] ?? name, times };
  });
  const sums = new Map<string, number>();
  for (const { name, times } of counted) sums.set(name, (sums.get(name) ?? 0) + times);
  return [...sums]
    .map(([name, times]) => ({ name, times }))
    .filter(({ times }) => times > 0)
    .sort((left, right) => right.times - left.times);
}

/**
 * The authority a text is about: the one it names clearly more often than any other, and not only as somebody to learn from.
 * A plan that says “the council” throughout names its partner alone.
 */
export function findAuthority(text: string, own?: string): string | undefined {
  const [first, second] = countAuthorities(text, own);
  if (first === undefined || (second !== undefined && first.times < second.times * 1.5)) return undefined;
  return isPartnerOnly(first.name, text, own) ? undefined : first.name;
}

const before = String.raw`\b(?:partners?|visit\w*|learn\w*|support\w*|help\w*|peers?|with|from|by|like|neighbour\w*)\b[^.\n]{0,25}`;
const after = String.raw`[^.\n]{0,15}\b(?:partners?|support\w*|help\w*|mentor\w*|advis\w*|shar\w*)\b`;

function isPartnerOnly(name: string, text: string, own: string | undefined): boolean {
  const names = [bareName(name), ...Object.keys(short).filter((key) => short[key] === name)].map(namePattern).join('|');
  const asPartner = new RegExp(`${before}\\b(?:${names})\\b|\\b(?:${names})\\b${after}`, 'giu');
  return countAuthorities(text.replace(asPartner, '·'), own).every((left) => left.name !== name);
}
