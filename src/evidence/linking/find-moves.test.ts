import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../report/format-problems.ts';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { findMoves } from './find-moves.ts';

const document = (fields: string, body = '') =>
  `---\ntitle: A paper\ntype: report\nstatus: listed\n${fields}---\n${body}`;
const reportOn = (changes: Record<string, string>) => {
  const { index, problems } = makeEvidence(changes);
  return formatProblems(problems, index.items.length).split('\n\n')[0]?.split('\n');
};
const error = (place: string, message: string, rule: string) => `content/${place}  error  ${message}  ${rule}`;

describe('a former id', () => {
  test('leads to the item that names it', () => {
    expect([...findMoves(makeEvidence().index.items)]).toEqual([['documents/old-strategy', 'documents/strategy']]);
  });

  test('is not part of what the item says, so adding it is no change since the review', () => {
    const strategy = fixtureText('documents/strategy.md');
    const without = makeEvidence({ 'documents/strategy.md': strategy.replace(/aliases.*\n/, '') });
    expect(without.index.byId.get('documents/strategy')?.fingerprint).toBe(
      makeEvidence().index.byId.get('documents/strategy')?.fingerprint,
    );
  });

  test('may lie in the folder of another kind', () => {
    expect(reportOn({ 'documents/paper.md': document('aliases: [measures/paper]\n') })).toEqual([
      'No errors; 12 items checked',
    ]);
  });

  test('is written with its folder', () => {
    expect(reportOn({ 'documents/paper.md': document('aliases: [paper-1]\n') })).toEqual([
      error(
        'documents/paper.md:5:11',
        '“aliases 1” must be a former id with its folder, like annex-m/03-missing. You wrote “paper-1”.',
        'front-matter',
      ),
    ]);
  });

  test.each([
    [
      'documents/strategy',
      '“documents/strategy” is the id of content/documents/strategy.md, so it cannot lead here as well. Remove the alias, or rename that file.',
    ],
    [
      'documents/paper',
      '“documents/paper” is the id of content/documents/paper.md, so it cannot lead here as well. Remove the alias, or rename that file.',
    ],
    [
      'documents/old-strategy',
      '“documents/old-strategy” is an alias of content/documents/strategy.md already. Keep it where the old address should lead.',
    ],
    [
      'owners/ab',
      '“owners/ab” cannot be a former id: there is no folder “owners”. The folders are annex-m, inspections, self-assessments, action-plans, progress-reports, documents, measures, frameworks.',
    ],
  ])('%s is not free', (alias, message) => {
    // The first to name an alias keeps it, in the order of ids; a name after strategy’s is a second one.
    const file = alias === 'documents/old-strategy' ? 'documents/wish.md' : 'documents/paper.md';
    const place = `${file}:5:11`;
    expect(reportOn({ [file]: document(`aliases: [${alias}]\n`) })).toEqual([error(place, message, 'alias-taken')]);
  });

  test('is told to whoever still cites it, with the new id', () => {
    const cited = document(
      'supersedes: old-strategy\n',
      '\nSee [it](old-strategy.md) and [here](../measures/was.md#series).\n',
    );
    const measure = fixtureText('measures/visits.md').replace(
      '---\n',
      '---\naliases: [measures/was, documents/gone]\n',
    );
    expect(
      reportOn({
        'documents/paper.md': cited,
        'measures/visits.md': measure,
        'documents/late.md': document('supersedes: gone\n'),
      }),
    ).toEqual([
      error(
        'documents/late.md:5:13',
        '“gone” has moved to content/measures/visits.md and is no longer of the kind document. Link to it in the text instead.',
        'unknown-reference',
      ),
      error(
        'documents/paper.md:5:13',
        'The document “old-strategy” has another id now. Write “strategy”.',
        'unknown-reference',
      ),
      error('documents/paper.md:8:5', 'The file at “old-strategy.md” has moved. Link to “strategy.md”.', 'broken-link'),
      error(
        'documents/paper.md:8:31',
        'The file at “../measures/was.md#series” has moved. Link to “../measures/visits.md#series”.',
        'broken-link',
      ),
    ]);
  });
});
