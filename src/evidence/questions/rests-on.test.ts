import { expect, test } from 'vitest';
import { makeEvidence } from '../../tests/make-evidence.ts';
import { fingerprintSupport, restsOn } from './rests-on.ts';

const document = (fields: string, body = '') =>
  `---\ntitle: A paper\ntype: policy\nstatus: held\nlocation: Shelf\n${fields}---\n${body}`;

/** The ids of what a document with these fields and this text rests on. */
const restsOnOf = (fields: string, body?: string): string[] => {
  const { index, problems } = makeEvidence({ 'documents/paper.md': document(fields, body) });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const item = index.byId.get('documents/paper');
  return item === undefined ? [] : restsOn(item, index).map(({ id }) => id);
};

test('an item rests on the documents and measures that it cites, each once, in the order of their ids', () => {
  const text =
    '\n[Figures](../measures/visits.md), [the guide](guide.md), [again](guide.md), [a section](../annex-m/01-thresholds.md).\n';
  expect(restsOnOf('', text)).toEqual(['documents/guide', 'measures/visits']);
});

test.each(['supersedes: guide\n', 'sources:\n  - id: guide\n', 'may-be-same-as: [guide]\n'])(
  'it does not rest on what it names as %j',
  (fields) => {
    expect(restsOnOf(fields)).toEqual([]);
    expect(restsOnOf(fields, '\nSee [the guide](guide.md).\n')).toEqual(['documents/guide']);
  },
);

test('what rests on a document rests on its words and on its file', () => {
  const print = (fields: string, sha256?: string) => {
    const { index, problems } = makeEvidence({ 'documents/paper.md': document(fields) });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const file = 'attachments/paper.pdf';
    const attachments = new Map(sha256 === undefined ? [] : [[file, { file, size: 1, sha256 }]]);
    return fingerprintSupport('documents/paper', { ...index, attachments });
  };
  const own = 'file: attachments/paper.pdf\n';
  const prints = [
    print(own, 'a'),
    print(own, 'b'),
    print(own),
    print(`${own}review-due: 2027-01-31\n`, 'a'),
    print(''),
  ];
  expect(new Set(prints).size).toBe(prints.length);
  expect(print(own, 'a')).toBe(prints[0]);
  expect(fingerprintSupport('documents/none', { byId: new Map(), attachments: new Map() })).toBeUndefined();
});
