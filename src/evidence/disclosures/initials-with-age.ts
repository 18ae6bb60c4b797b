import type { DisclosureKind, FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inCell, inText } from './in-text.ts';
import { mask } from './mask.ts';
import { readRecords } from './read-records.ts';

const word =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)';
const age = `(?:1\\d|2[0-5]|[1-9]|${word})`;
const unit = '(?:[ -]?(?:years?|yrs?|months?|mths?|weeks?)(?:[ -]?old| of age)?| ?y\\.?/?o\\.?)';
const called = '(?:[Cc]hild|CHILD|[Yy]oung [Pp]erson|YP|[Bb]aby|[Bb]oy|[Gg]irl|[Pp]upil|[Ss]ibling|[Ss]tudent)';
const initials = '(?:[A-Z](?:\\. ?[A-Z]){0,2}\\.|[A-Z]{1,3}(?!\\w))';
const named = "[A-Z][a-z]{1,15}(?: [A-Z][a-z'’-]{1,20})?";
/** The age goes no further: “aged 7 to 11” is a group. */
const end =
  '(?![\\w%])(?! ?(?:to|and|or|–|-|/|&) ?(?:\\d|over|under|above|below|older|younger|up\\b|upwards))(?!\\+|[.,/]\\d)\\)?';

const aged = `[Aa]ged? ?:? ?${age}(?:${unit})?`;
const forms = [
  // J, aged 7; AB (aged 14); JS is aged six; J, 7 years old; JS (14 yrs); AB (14)
  `(${initials})(?:(?:,| is| was| –| -)? ?\\(?(?:is |was )?${aged}|(?:,| is| was| –| -) ?\\(?${age}${unit}| ?\\(${age}(?:${unit}|(?=\\))))`,
  // JS, 14, was placed; K is 7
  `([A-Z]{2})(?=, ${age},), ${age}`,
  `([A-Z]{1,2})(?: is| was|, who is|, who was) ${age}(?= ?[.,;)\\n]|$)`,
  // Jamie, aged 7; Jamie Smith (aged 7)
  `(${named})(?:, ?| ?\\()${aged}`,
].map((form) => `${form}${end}`);
const letters = new RegExp(`(?<![\\w.'’&/-])(?:${forms.join('|')})`, 'g');
/** Child A, 6; young person B (15) */
const labelled = new RegExp(
  `(?<![\\w-])${called} (${initials})(?:,| is| was| –| -)? ?\\(?(?:aged? )?${age}(?:${unit})?${end}`,
  'g',
);
/** 14-year-old AB; a 7 year old boy, J */
const yearsOld = new RegExp(
  `(?<![\\w.-])${age}[ -](?:year|yr|month)s?[ -]old,?(?: (?:boy|girl|child|male|female|young person|pupil))?,? ?\\(?(${initials})(?![\\w-])`,
  'g',
);
/** Letters that stand for children or for a country: an age beside them is a group’s. */
const everyone = new Set('I II III UK EU UN US YP YO CYP LAC CLA CIC CIN CPP SEN CWD LDD BME EHE FE HE'.split(' '));
/** Letters that stand for a thing, a place or a post, unless an age is said to be one: “PA (14)” and “PA (aged 14)”. */
const things = new Set(
  'CP CE QA PI MP IT HR GP SW TM TV FT PT NI LA AD HO CS OK PM AM ID ET PE RE KS HT FP IP PA PR QC IC IV VI VII IX XI CSE CME FGM FGC IRO LGB NHS PRU SGO CAF TAF EHC VCS YOT YOS YJB DV DA MH'.split(
    ' ',
  ),
);
/** Words that say that a number is an age. */
const isAge = /\b[Aa]ged?\b|\bold\b|\bof age\b|\d ?y\.?\/?o\b/;
/** What stands before a thing and before nobody’s initials: “in FT aged 16”. */
const article = /(?:^|\W)(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]n) $/;
const before =
  /(?:Table|Appendix|Annex|Section|Part|Lines?|Figure|Tier|Band|Schedule|Class|Grade|Option|Plan|Type|Unit|Category|Block|Column|Row|Box|Form|Level|Phase|Ward|Zone|Team|Vitamin|Hepatitis|Exhibit|Item|Group|Hub|Question|Q|Sub-section|Strand|Sets?|Years?|Key Stage|Home|House|School)s?\.? (?:[A-Z](?: ?\(\d+\))?(?:,| and| or| to| &) )*$/i;
/** Words that begin a sentence about a group. */
const groups =
  /^(?:Children|Pupils|Boys?|Girls?|People|Students?|Adults|Males?|Females?|Those|Victims|Babies|Infants|Teenagers|Learners|Carers|Families|Siblings|Persons?|Young|Anyone|Everyone|Child|Baby|Adolescents|Care|Clients|Individuals|Women|Men|Youths?|All|Both|Most|Many|Some|Mostly|Mainly|Primarily|Twins|Residents|Participants|Members|Now|Then|Only|Just|Also|Average|Median|Mean|Minimum|Maximum|Looked|Missing|Unaccompanied|Disabled|Service|Other|Others|Older|Younger|Cohort|Age|Aged|Total|Number|Year|Housing|Education|Health|Population|England|Wales)\b/;

/** A child’s initials, or a name, with an age. */
export const initialsWithAge: DisclosureKind = {
  id: 'initials-with-age',
  title: 'Initials or a name with an age',
  why: 'Whoever knows the family, the school or the case knows who is meant.',
  fix: 'Say “a child” and give an age band, or leave the age out.',
  find: (reading) => [...inWords(reading), ...inTables(reading)],
};

function inWords(reading: Reading): FoundDisclosure[] {
  const { text, known } = reading;
  return [labelled, letters, yearsOld].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { 0: words, index } = match;
      const name = match.slice(1).find((group) => group !== undefined) ?? '';
      const lead = text.slice(Math.max(0, index - 40), index);
      return isNobody(name, words, lead, known) ? [] : [inText(reading, index, words.length, hide(words, name))];
    }),
  );
}

const isCalled = new RegExp(`^${called} `);

function isNobody(name: string, words: string, lead: string, known: ReadonlySet<string>): boolean {
  if (/[a-z]/.test(name)) return groups.test(name) || known.has(name);
  const letters = name.replace(/[^A-Z]/g, '');
  if (isCalled.test(words)) return false;
  if (everyone.has(letters) || before.test(lead)) return true;
  // A child may have the initials of an owner or of a thing: only where no age is named are they taken for those.
  if ((things.has(letters) || known.has(letters)) && (!isAge.test(words) || article.test(lead))) return true;
  // “A 7 year old”, and “ABC (12)”: three letters and a bare number are a name of something and a count.
  if (name === 'A' && !/^A(?:,| ?\(| (?:is|was))/.test(words)) return true;
  return letters.length > 2 && /\(\d+\)?$/.test(words);
}

const whoseName =
  /\b(?:initials?|(?:first|last|full|given|family)? ?names?|forenames?|surnames?|child(?:ren)?|young (?:person|people)|YP|pupils?|students?|siblings?|bab(?:y|ies))\b/i;
const otherName =
  /\b(?:schools?|teams?|homes?|wards?|areas?|providers?|settings?|services?|centres?|nurser\w+|organisations?|workers?|officers?|staff|managers?|owners?|leads?|numbers?|no\.|plans?|polic\w+|documents?|projects?|groups?|%)(?!\w)/i;
const whoseAge = /\bages?\b(?! ?-?(?:groups?|bands?|ranges?)\b)/i;
const someAge = /\b(?:average|mean|median|minimum|maximum|youngest|oldest)\b/i;
const whole = new RegExp(`^(?:${called} )?(?:${initials}|${named})$|^${called} ?\\d{1,3}$`);
const wholeAge = new RegExp(`^${age}(?:${unit})?$`);

const inTables = ({ tables }: Reading): FoundDisclosure[] =>
  tables.flatMap((table) =>
    readRecords(table, {
      who: (words) => whoseName.test(words) && !otherName.test(words),
      old: (words) => whoseAge.test(words) && !someAge.test(words),
    }).flatMap(({ who: { label, cell: name }, old: { cell: years } }) => {
      if (everyone.has(name.text) || (groups.test(name.text) && !isCalled.test(name.text))) return [];
      if (!whole.test(name.text) || !wholeAge.test(years.text)) return [];
      return [inCell(name, `${label} and age: ${hide(name.text, name.text)}, ${mask(years.text)}`)];
    }),
  );

/** The words without the letters of the name and without the age. */
const hide = (words: string, name: string): string =>
  mask(words.replace(new RegExp(`(?<!\\w)${name}(?!\\w)`), (letters) => mask(letters, { letters: true }))).replace(
    new RegExp(`(?<=\\W)${word}(?!\\w)`, 'g'),
    '•',
  );
