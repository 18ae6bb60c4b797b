import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { fingerprintItem } from '../parsing/fingerprint-item.ts';
import { recordReview } from '../questions/record-review.ts';
import { setFields } from './set-fields.ts';
import { standingReview } from '../questions/standing-review.ts';

const file = (front: string, body = '\nText.\n') => `---\n${front}\n---\n${body}`;

describe('setting a field', () => {
  test.each([
    ['replaces it where it stands', 'a: 1\nb: 2\nc: 3', 'a: 1\nb: new\nc: 3'],
    ['replaces all its lines', 'a: 1\nb:\n  - x: 1\n    y: 2\n\n  - z\nc: 3', 'a: 1\nb: new\nc: 3'],
    ['replaces all its lines around a comment', 'b:\n  - x\n# of z\n  - z\nc: 3', 'b: new\nc: 3'],
    ['replaces a list that stands far left', 'b:\n- x\n- y\nc: 3', 'b: new\nc: 3'],
    ['leaves comments and blank lines before the next field', 'b: 2\n# about c\n\nc: 3', 'b: new\n# about c\n\nc: 3'],
    ['puts a new one after the field named', 'a: 1\nc: 3', 'a: 1\nb: new\nc: 3'],
    ['puts a new one last where that is not there', 'c: 3', 'c: 3\nb: new'],
    ['is not misled by names inside others', 'a: 1\nc:\n  b: 2', 'a: 1\nb: new\nc:\n  b: 2'],
  ])('%s', (_why, before, after) => {
    expect(setFields(file(before), [{ name: 'b', value: 'new', after: 'a' }])).toBe(file(after));
  });

  test('is not misled by a line of the text that looks like the field', () => {
    const body = '\nb: 2\n\n---\n\nb: 3\n';
    expect(setFields(file('a: 1', body), [{ name: 'b', value: 'new', after: 'c' }])).toBe(file('a: 1\nb: new', body));
  });

  test('keeps line endings and the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('\n', '\r\n'), (body, ending) => {
        const text = file('a: 1', body.replace(/\r/g, '')).replaceAll('\n', ending);
        expect(setFields(text, [{ name: 'b', value: 'new', after: 'a' }])).toBe(
          text.replace(`a: 1${ending}`, `a: 1${ending}b: new${ending}`),
        );
      }),
    );
  });
});

test('each line keeps its own ending, and a new one has that of the line before', () => {
  const set = (text: string) => setFields(text, [{ name: 'b', value: ['x', 'y'], after: 'a' }]);
  expect(set('---\na: 1\r\nc: 3\n---\nOne.\r\nTwo.\n')).toBe(
    '---\na: 1\r\nb:\r\n  - x\r\n  - y\r\nc: 3\n---\nOne.\r\nTwo.\n',
  );
  expect(set('---\r\na: 1\r\nb: 2\nc: 3\r\n---\r\n')).toBe('---\r\na: 1\r\nb:\n  - x\n  - y\nc: 3\r\n---\r\n');
});

describe('recording a review', () => {
  const path = 'annex-m/01-thresholds.md';
  const { index } = makeEvidence();
  const item = index.byId.get('annex-m/01-thresholds');
  const recorded =
    item === undefined
      ? { fault: 'no item' }
      : recordReview(item, fixtureText(path), { by: 'CD', date: '2026-02-20' }, index);
  const text = 'text' in recorded ? recorded.text : recorded.fault;
  const reviewed = makeEvidence({ [path]: text });
  const gapsIn = (changes: Record<string, string>) =>
    makeEvidence({ [path]: text, ...changes }).index.byId.get('annex-m/01-thresholds')?.fingerprint;

  test('writes who, when, and the fingerprints of the item and of what it cites, and is valid', () => {
    expect(reviewed.problems).toEqual([]);
    const data = reviewed.index.byId.get('annex-m/01-thresholds')?.data;
    expect(data?.reviewed).toBe('2026-02-20');
    expect(data?.review?.by).toBe('CD');
    expect(data?.review?.['rests-on']?.map(({ id }) => id)).toEqual([
      'documents/guide',
      'documents/strategy',
      'measures/visits',
    ]);
  });

  test('a second review of the same day changes nothing', () => {
    const again = reviewed.index.byId.get('annex-m/01-thresholds');
    expect(again && recordReview(again, text, { by: 'CD', date: '2026-02-20' }, reviewed.index)).toMatchObject({
      text,
    });
  });

  test('layout does not count as a change, words do', () => {
    const before = gapsIn({});
    expect(
      gapsIn({
        [path]: text.replace('owners: [AB]', '# the head\nowners:\n  - AB').replace('More work', 'More\nwork'),
      }),
    ).toBe(before);
    expect(gapsIn({ [path]: text.replace('More work', 'Much work') })).not.toBe(before);
  });

  test('a file that has errors is not written', () => {
    const broken = fixtureText(path).replace('title: ', 'titel: ');
    expect(item && recordReview(item, broken, { by: 'CD', date: '2026-02-20' }, index)).toEqual({
      fault: 'content/annex-m/01-thresholds.md has errors. Run npm run check and correct them first.',
    });
  });

  /** What is recorded of a document with this front matter, where its file has a fingerprint or none. */
  const record = (front: string, sha256?: string) => {
    const before = file(front);
    const { index: made } = makeEvidence({ 'documents/paper.md': before });
    const paper = made.byId.get('documents/paper');
    const attachment = { file: 'attachments/strategy.txt', size: 12, ...(sha256 === undefined ? {} : { sha256 }) };
    const with256 = { ...made, attachments: new Map([[attachment.file, attachment]]) };
    if (paper === undefined) throw new Error('The document cannot be read.');
    const done = recordReview(paper, before, { by: 'CD', date: '2026-02-20' }, with256);
    return 'text' in done ? done.text.split('---\n')[1] : done.fault;
  };
  const paper = 'title: A paper\ntype: policy\nstatus: held\nfile: attachments/strategy.txt\nlocation: Shelf';

  test('a document’s review is of the file that is there now, whose fingerprint stands beside it', () => {
    const [old, now] = ['a', 'b'].map((letter) => letter.repeat(64));
    const recorded = record(`${paper}\nsha256: ${old}\nowners: [AB]\nmarking: OFFICIAL`, now);
    expect(recorded).toBe(
      `${paper}\nsha256: ${now}\nowners: [AB]\nreviewed: 2026-02-20\nreview:\n  by: CD\n  date: 2026-02-20\n  fingerprint: ${
        makeEvidence({ 'documents/paper.md': file(recorded?.trimEnd() ?? '') }).index.byId.get('documents/paper')
          ?.fingerprint
      }\nmarking: OFFICIAL\n`,
    );
    expect(record(paper, now)?.split('\n').slice(3, 5)).toEqual(['file: attachments/strategy.txt', `sha256: ${now}`]);
    expect(record(paper)).not.toContain('sha256');
  });

  test('a review takes the place of none that is later', () => {
    const later = (fields: string) => record(`${paper}\n${fields}`);
    const fault =
      'content/documents/paper.md was reviewed on 21 February 2026, which is later. If that day is wrong, correct it in the file first.';
    expect(later('reviewed: 2026-02-21')).toBe(fault);
    expect(later('review: { by: AB, date: 2026-02-21, fingerprint: 0123456789abcdef }')).toBe(fault);
    expect(later('reviewed: 2026-02-20')).toContain('by: CD');
  });

  test('a review that rests on nothing names nothing', () => {
    expect(record(paper)).not.toContain('rests-on');
  });

  test('a front matter that the review cannot be written into is left as it is', () => {
    expect(record('{ title: A paper, type: policy, status: listed }')).toBe(
      'The front matter of content/documents/paper.md is laid out so that the review cannot be written into it. Put each field on a line of its own.',
    );
  });

  test('what a review rested on is told with it', () => {
    expect('supports' in recorded && recorded.supports.map(({ id }) => id)).toEqual([
      'documents/guide',
      'documents/strategy',
      'measures/visits',
    ]);
  });

  test('a later date alone puts the fingerprints out of use', () => {
    const review = { by: 'CD', date: '2026-02-20', fingerprint: '0'.repeat(16) };
    const title = 'x';
    expect(standingReview({ data: { title, reviewed: '2026-02-20', review } as never })).toEqual(review);
    expect(standingReview({ data: { title, reviewed: '2026-02-21', review } as never })).toBeUndefined();
    // An earlier date alone is no later review.
    expect(standingReview({ data: { title, reviewed: '2026-02-19', review } as never })).toEqual(review);
    expect(standingReview({ data: { title, review } as never })).toEqual(review);
    expect(standingReview({ data: { title, reviewed: '2026-02-21' } as never })).toBeUndefined();
  });

  test('the order of fields is not part of the fingerprint', () => {
    expect(fingerprintItem({ title: 'a', marking: 'b' } as never, '')).toBe(
      fingerprintItem({ marking: 'b', title: 'a' } as never, ' \n'),
    );
  });
});
