import { findCandidates } from '../names/find-candidates.ts';
import type { FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inCell } from './in-text.ts';
import { maskName } from './mask-name.ts';
import { parseRecords } from './parse-records.ts';
import type { Table } from './parse-tables.ts';

const one = '(?:child|young person|YP|pupil|baby|sibling|mother|father|mum|dad|parent)';
const ofChild = new RegExp(`^(?:${one}(?:\\(?s?\\)?|[’']s)(?: (?:full )?name)?|(?:full )?name of ${one})s?$`, 'i');
const anyName = /^(?:full |first )?names?$/i;
/** A heading beside “Name” in a list of children. */
const beside =
  /^(?:D\.?O\.?B\.?|date of birth|legal status|placement|social worker|(?:allocated )?SW|school|category(?: of (?:abuse|need))?|year group)$/i;

/** The names of children and parents in tables: a common first name and a surname, alone in a cell below such a heading. */
export const namesInTables = ({ tables }: Reading): FoundDisclosure[] =>
  tables.flatMap((table) =>
    parseRecords(table, {
      who: (words) => ofChild.test(words) || (anyName.test(words) && isOfChildren(table)),
    }).flatMap(({ who: { cell } }) => {
      const [name, ...more] = findCandidates(cell.text);
      const isName =
        name !== undefined &&
        more.length === 0 &&
        name.name === cell.text &&
        name.startsWithFirstName &&
        name.words.length > 1;
      return isName ? [inCell(cell, maskName(name))] : [];
    }),
  );

const isOfChildren = ({ head }: Table): boolean => head.some(({ text }) => beside.test(text));
