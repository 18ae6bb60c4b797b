import { findMatches } from '../../markdown/find-matches.ts';
import type { DisclosureKind, FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inText } from './in-text.ts';

/** ///filled.count.soap */
const words = /(?<![\w:/])\/\/\/[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}(?!\w|\.\w)/g;
/** Grid reference NZ 443 191 */
const onGrid = /(?<=[Gg]rid (?:[Rr]ef(?:erence)?\.?:?|[Rr]eference is):? )[HNST][A-Z] ?\d{3,5} ?\d{3,5}(?!\d)/g;
/** 54.57041, -1.32904; 54.57041 N, 1.32904 W: from the first point on; a map that is linked has a sign before it. */
const degrees =
  /\.\d{4,8}(?<=(?<![\d.@])(?:49|5\d|60)\.\d{4,8})°? ?N?(?:,| and)? ?(?:[Ll]on(?:g(?:itude)?)?:? ?)?[-–]?[0-8]\.\d{4,8}(?!\d)/g;

/** A point on the map, as exact as a house. */
export const mapPoint: DisclosureKind = {
  id: 'map-point',
  title: 'A point on the map',
  why: 'It is as exact as an address: a home, or where a child was found.',
  fix: 'Give the ward or the town.',
  find: (reading) => [
    ...(reading.text.includes('///') ? all(reading, words, '///•••.•••.•••') : []),
    ...(reading.text.includes('rid ref') ? all(reading, onGrid, '•• ••• •••') : []),
    ...findMatches(reading.text, degrees).map(({ 0: after, index }) =>
      inText(reading, index - 2, after.length + 2, '••.••••, •.••••'),
    ),
  ],
};

const all = (reading: Reading, shape: RegExp, found: string): FoundDisclosure[] =>
  findMatches(reading.text, shape).map(({ 0: written, index }) => inText(reading, index, written.length, found));
