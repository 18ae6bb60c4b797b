import { describe, expect, test } from 'vitest';
import { findGaps } from '../evidence/finding-gaps/find-gaps.ts';
import { readEvidence } from '../files/reading/read-evidence.ts';

/** Every gap of the project’s own content by kind: the section’s number or the item, and what tells it from others there. Each was read beside its page. */
const expected: Record<string, readonly string[]> = {
  'summary-empty': ['13', '15'],
  'strengths-only': ['6 summary', '11 summary'],
  'line-unanswered': [
    '1 c',
    '3 b',
    '4 a',
    '4 b-3',
    '4 b-4',
    '4 c',
    '5 c',
    '6 e-2',
    '6 e-3',
    '6 e-4',
    '6 e-5',
    '7 a',
    '7 b',
    '9 b',
    '9 c',
    '9 h',
    '10 a',
    '10 e',
    '10 f',
    '10 g',
    '10 h',
    '13 a',
    '15 a',
    '16 b',
    '16 d',
    '17 c',
    '17 d',
    '18 d',
    '18 e-1',
    '18 e-2',
  ],
  'line-unsupported': ['1', '3', '4', '5', '6', '8', '9', '10', '11', '12', '14', '15', '17', '18'],
  'documents-none': ['7', '9', '13'],
  'document-doubtful': ['4 pru-improvement-plan', '8 records-of-monitoring-visits'],
  'document-location': [
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
    '12',
    '13',
    '14',
    '15',
    '16',
    '17',
    '18',
  ],
  'document-uncited': ['documents/gateshead-lscb-annual-report'],
  'performance-data-none': ['7', '8', '9', '11', '13', '16', '18'],
  'measure-stale': ['measures/stockton-care-leavers-suitable-accommodation'],
  'measure-target-none': ['2', '6', '14'],
  'measure-comparator-none': ['2', '6', '14'],
  'actions-unassigned': ['action-plans/2013-stockton-on-tees'],
  'note-open': [
    '1 benchmarking-is-to-be-updated-november-december-when-nationa',
    '5 discussion-with-slscb-is-also-needed',
    '8 school-transport-arrangements-the-details-are-still-to-be-ad',
    '10 is-there-evidence-of-challenge-and-of-improvement',
    '11 links-with-dwp-the-details-are-still-to-be-added',
    '12 should-this-refer-to-the-detail-in-the-february-2015-report',
    '12 review-the-lines-of-enquiry-at-the-top-of-this-section-are-s',
    '15 a-discussion-with-slscb-is-needed-as-well',
    '16 even-so-does-what-we-show-since-the-last-inspection-amount-t',
  ],
  'sign-off-missing': ['self-assessments/2018-redcar-and-cleveland'],
  'challenge-unanswered': ['self-assessments/2018-redcar-and-cleveland'],
};

const { index } = await readEvidence('content', { cache: false });

describe('the gaps of the project’s own content', () => {
  const found: Record<string, string[]> = {};
  for (const { id, kind, item } of findGaps(index, '2015-12-02')) {
    const at = index.byId.get(item);
    const place = at?.kind === 'annex-m-section' ? at.data.number : item;
    (found[kind] ??= []).push([place, id.slice(`${kind}:${item}:`.length)].filter(Boolean).join(' '));
  }

  test('are these and no others', () => {
    expect(found).toEqual(expected);
  });

  test('name the lines that are answered without a document or a figure', () => {
    const lines = findGaps(index, '2015-12-02').filter(({ kind }) => kind === 'line-unsupported');
    expect(
      lines.map(
        ({ item, message }) => `${item.slice('annex-m/'.length).slice(0, 2)} ${message.split(/ (?:is|are) /)[0] ?? ''}`,
      ),
    ).toEqual([
      '01 Line b',
      '03 Lines a, c-1 and c-2',
      '04 Line b-1',
      '05 Lines a and b',
      '06 Lines b, c, d and e-1',
      '08 Lines a and b',
      '09 Lines a, d, e, f and g',
      '10 Lines b and c',
      '11 Lines a and b',
      '12 Lines b, e, f and g',
      '14 Lines b, c, d, e and f',
      '15 Line b',
      '17 Lines a and e',
      '18 Line a',
    ]);
  });
});
