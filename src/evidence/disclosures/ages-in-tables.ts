import { age, called, hideAge, initials, named, unit } from './age-words.ts';
import type { FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inCell } from './in-text.ts';
import { isEveryone, isGroup } from './is-nobody.ts';
import { parseRecords } from './parse-records.ts';
import type { Cell } from './parse-tables.ts';

const whoseName =
  /\b(?:initials?|(?:first|last|full|given|family)? ?names?|forenames?|surnames?|child(?:ren)?|young (?:person|people)|YP|pupils?|students?|siblings?|bab(?:y|ies)|ref(?:erence)?)\b/i;
const otherName =
  /\b(?:schools?|teams?|homes?|wards?|areas?|providers?|settings?|services?|centres?|nurser\w+|organisations?|workers?|officers?|staff|managers?|owners?|leads?|numbers?|no\.|plans?|polic\w+|documents?|projects?|groups?|%)(?!\w)/i;
const whoseAge = /\bages?\b(?! ?-?(?:groups?|bands?|ranges?)\b)/i;
const someAge = /\b(?:average|mean|median|minimum|maximum|youngest|oldest)\b/i;

const isCalled = new RegExp(`^${called} ?(?:${initials}|\\d{1,3})$`);
const whole = new RegExp(`^(?:${initials}|${named})$`);
/** 7; 7 years 3 months; 14F; F/14; Seven */
const wholeAge = new RegExp(
  `^(?:[MF][ /,]{0,2})?${age}(?:\\.\\d|½)?(?:${unit}|y)?(?:,? (?:and )?\\d{1,2} ?(?:months?|mths?|m))?(?:[ /,(]{0,3}(?:[MF]|male|female)\\)?)?$`,
  'i',
);

/** The names and initials of tables with an age beside or below them. */
export const agesInTables = ({ tables }: Reading): FoundDisclosure[] =>
  tables.flatMap((table) => {
    const told = new Set<Cell>();
    return parseRecords(table, {
      who: (words) => whoseName.test(words) && !otherName.test(words),
      old: (words) => whoseAge.test(words) && !someAge.test(words),
    }).flatMap(({ who: { label, cell: name }, old: { cell: years } }) => {
      const isWho =
        isCalled.test(name.text) || (whole.test(name.text) && !isEveryone(name.text) && !isGroup(name.text));
      // A first name and a surname in two columns are one child.
      if (!isWho || !wholeAge.test(years.text) || told.has(years)) return [];
      told.add(years);
      return [inCell(name, `${label} and age: ${hideAge(name.text, [name.text])}, ${hideYears(years.text)}`)];
    });
  });

const hideYears = (years: string): string => hideAge(years.replace(/½/g, '•'), []);
