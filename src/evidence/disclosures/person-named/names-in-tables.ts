import { findCandidates } from '../../names/find-candidates.ts';
import { nameWord } from '../age-words.ts';
import type { FoundDisclosure, Reading } from '../disclosure-kind.ts';
import { inCell } from '../in-text.ts';
import { maskName } from '../mask-name.ts';
import { maskWords } from '../mask-words.ts';
import { isTurned } from './names-turned.ts';
import { parseRecords } from '../parse-records.ts';
import type { Cell, Table } from '../parse-tables.ts';

const one = '(?:child|young person|YP|pupil|baby|sibling|mother|father|mum|dad|parent)';
const ofChild = new RegExp(`^(?:${one}(?:\\(?s?\\)?|[’']s)(?: (?:full )?name)?|(?:full )?name of ${one})s?$`, 'i');
const anyName = /^(?:full |first )?names?$/i;
/** A heading beside “Name” in a list of children. */
const beside =
  /^(?:D\.?O\.?B\.?|date of birth|legal status|placement|social worker|(?:allocated )?SW|school|category(?: of (?:abuse|need))?|year group)$/i;
/** A heading over those who work with a child, or look after it. */
const ofWorker =
  /^(?:(?:allocated|current|previous|lead|named|key|supervising) )?(?:social worker|worker|SW|SSW|IRO|key ?worker|family support worker|FSW|case ?(?:holder|worker)|personal adviser|guardian|foster carers?|carers?|adopters?)(?:[’']s)?(?: names?)?$/i;

const surname = /^(?:surname|last ?name|family ?name)$/i;
const first = /^(?:fore|first|given) ?names?$/i;

/** The names of children, parents and those who work with them in tables: a common first name and a surname, alone in a cell below such a heading, and surnames beside first names. */
export const namesInTables = ({ tables }: Reading): FoundDisclosure[] =>
  tables.flatMap((table) => [
    ...parseRecords(table, {
      who: (words) => ofChild.test(words) || ofWorker.test(words) || (anyName.test(words) && isOfChildren(table)),
    }).flatMap(({ who: { cell } }) => {
      const masked = maskWhole(cell);
      return masked === undefined ? [] : [inCell(cell, masked)];
    }),
    ...(!table.head.some(({ text }) => surname.test(text))
      ? []
      : parseRecords(table, {
          surname: (words) => surname.test(words),
          first: (words) => first.test(words),
        })
    ).flatMap((row) =>
      isWord.test(row.surname.cell.text) && isTurned(row.surname.cell.text, row.first.cell.text)
        ? [inCell(row.surname.cell, `${row.surname.label}: ${row.surname.cell.text.charAt(0)}•••`)]
        : [],
    ),
  ]);

const isWord = /^\p{Lu}[\p{L}’' -]+$/u;
const turned = new RegExp(`^(${nameWord}|\\p{Lu}{2,30}), ?(${nameWord})(?: \\p{Lu}\\.?)?$`, 'u');

/** The words of a cell that is a name and nothing else, as they may be printed anywhere. */
function maskWhole({ text }: Cell): string | undefined {
  const [, last, given] = turned.exec(text) ?? [];
  if (last !== undefined && given !== undefined) return isTurned(last, given) ? maskWords(text) : undefined;
  const [name, ...more] = findCandidates(text);
  const isName =
    name !== undefined && more.length === 0 && name.name === text && name.startsWithFirstName && name.words.length > 1;
  return isName ? maskName(name) : undefined;
}

const isOfChildren = ({ head }: Table): boolean => head.some(({ text }) => beside.test(text));
