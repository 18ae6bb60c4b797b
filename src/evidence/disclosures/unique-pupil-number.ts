import { findMatches } from '../../markdown/find-matches.ts';
import type { DisclosureKind } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { isUpn } from './is-upn.ts';
import { mask } from './mask.ts';

const written = /(?<![\w-])[A-Za-z] ?\d{3} ?\d{4} ?\d{4}[\dA-Za-z](?![\w-])/g;

/** A unique pupil number, told from other references by its check letter. */
export const uniquePupilNumber: DisclosureKind = {
  id: 'unique-pupil-number',
  title: 'Unique pupil number',
  why: 'It is one child’s for all their years at school and opens their school record.',
  fix: 'Take it out. If it is another reference, say in an acceptance what it is.',
  find: (reading) =>
    findMatches(reading.text, written).flatMap(({ 0: number, index }) =>
      isUpn(number.replace(/ /g, '').toUpperCase())
        ? [inText(reading, index, number.length, mask(number, { letters: true, first: 1, last: 1 }))]
        : [],
    ),
};
