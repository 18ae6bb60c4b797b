import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convertFile } from '../convert-file.ts';
import { fateOf, isShortOf } from '../fate-of.ts';
import { formatOutcome, outcomeData } from '../format-outcome.ts';
import { importFile } from '../import-file.ts';
import { readImportRecord } from '../import-record.ts';
import { book } from '../sheet/book-for-tests.ts';
import { titles } from './plan-for-tests.ts';
import { planSheet } from './plan-sheets-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plan-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const save = async (action: string, { state = '', due = '30/09/2019' } = {}) =>
  writeFileSync(
    join(folder, 'plan.xlsx'),
    await book([
      planSheet([
        [...titles, 'Status'],
        ['1. Supervision', action, 'Head of Service', due, state],
      ]),
    ]),
  );
const run = async (options: { update?: boolean; dryRun?: boolean } = {}) => {
  const [file, out] = [join(folder, 'plan.xlsx'), join(folder, 'content')];
  const converted = await convertFile(file, noContent);
  return importFile(file, converted, readImportRecord(out), { out, update: false, dryRun: false, ...options });
};
const warnings = (outcome: Awaited<ReturnType<typeof run>>) =>
  outcomeData(outcome).warnings.flatMap(({ code, message }) => (code === 'plan-edited' ? [message] : []));
const fates = (outcome: Awaited<ReturnType<typeof run>>) =>
  'files' in outcome ? outcome.files.map(({ decision, written }) => `${decision} ${written}`) : [outcome.fault.code];

test('a second run changes nothing, a changed sheet needs --update, and edits by hand stay', async () => {
  await save('Train');
  expect(fates(await run({ dryRun: true }))).toEqual(['new false', 'new false', 'new false', 'new false']);
  expect(fates(await run())).toEqual(['new true', 'new true', 'new true', 'new true']);
  const again = await run();
  expect(fates(again)).toEqual(['same false', 'same false', 'same false', 'same false']);
  expect(outcomeData(again)).toMatchObject({ kind: 'action-plan', written: expect.any(Array) as unknown });
  await save('Audit');
  expect(fates(await run()).slice(0, 3)).toEqual(['differs false', 'same false', 'same false']);
  expect(fates(await run({ update: true })).slice(0, 1)).toEqual(['differs true']);
  const path = join(folder, 'content/action-plans/2019-gateshead.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace('text: Audit', 'text: Audit fifty files'));
  await save('Train');
  const edited = await run({ update: true });
  expect(readFileSync(path, 'utf8')).toContain('text: Audit fifty files');
  expect(warnings(edited)).toEqual([
    'Action 1.1 (“Audit fifty files”) is no longer in the document, and somebody has edited it here, so it stays. Take it out, or record it as withdrawn with the reason, if that is meant.',
  ]);
  expect(isShortOf(fateOf(edited))).toBe(true);
  expect(warnings(await run({ update: true }))).toEqual([]);
});

test('what both somebody and the sheet have changed is told until the two say the same', async () => {
  await save('Train', { state: 'On track' });
  await run();
  const path = join(folder, 'content/action-plans/2019-gateshead.md');
  const write = (state: string) =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(/state: .*/, `state: ${state}`));
  write('withdrawn');
  await save('Train', { state: 'Complete' });
  const told =
    'Action 1.1: “state” was edited by hand and says “withdrawn”. The document now says “done”, which was not entered. Correct whichever is wrong.';
  expect(warnings(await run())).toEqual([told]);
  expect(warnings(await run({ update: true }))).toEqual([told]);
  expect(fates(await run({ update: true })).slice(0, 1)).toEqual(['edited false']);
  expect(readFileSync(path, 'utf8')).toContain('state: withdrawn');
  write('done');
  expect(warnings(await run({ update: true }))).toEqual([]);
  await save('Train', { state: 'On track' });
  expect(warnings(await run({ update: true }))).toEqual([]);
  expect(readFileSync(path, 'utf8')).toContain('state: in-progress');
});

test('a plan that somebody has added to by hand takes what the sheet says next month', async () => {
  await save('Train', { state: 'On track' });
  await run();
  const path = join(folder, 'content/action-plans/2019-gateshead.md');
  const byHand = readFileSync(path, 'utf8')
    .replace(/^title: .*$/m, 'title: Our plan')
    .replace('outcomes: []', 'outcomes: [Children are seen.]')
    .replace('state: in-progress', 'state: in-progress\n        evidence: [audit]');
  writeFileSync(path, `${byHand}\n## Notes\n\nThe board met.\n`);
  await save('Train', { state: 'Complete', due: '31/10/2019' });
  expect(fates(await run({ update: true, dryRun: true })).slice(0, 1)).toEqual(['differs false']);
  expect(fates(await run()).slice(0, 1)).toEqual(['differs false']);
  const updated = await run({ update: true });
  expect(fates(updated).slice(0, 1)).toEqual(['differs true']);
  expect(warnings(updated)).toEqual([]);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(/due: 2019-10-31\n +state: done\n +evidence:\n +- audit/);
  expect(text).toContain('title: Our plan');
  expect(text).toContain('- Children are seen.');
  expect(text).toMatch(/\| 31\/10\/2019 \| Complete \|[\s\S]*## Notes\n\nThe board met\.\n$/);
  expect(fates(await run({ update: true })).slice(0, 1)).toEqual(['kept false']);
});

test('remarks among the fields of a plan are not lost: such a plan is left as it is', async () => {
  await save('Train', { state: 'On track' });
  await run();
  const path = join(folder, 'content/action-plans/2019-gateshead.md');
  const remarked = readFileSync(path, 'utf8').replace('state: in-progress', 'state: in-progress # ask the board');
  writeFileSync(path, remarked);
  await save('Train', { state: 'Complete' });
  const outcome = await run({ update: true });
  expect(fates(outcome).slice(0, 1)).toEqual(['edited false']);
  expect(formatOutcome(outcome, 'Plan')).toMatch(/Remarks \(#\)[\s\S]* import the document again with --update\./);
  expect(readFileSync(path, 'utf8')).toBe(remarked);
  writeFileSync(path, `${remarked.replace(' # ask the board', '')}\nAsk the board.\n`);
  expect(fates(await run({ update: true })).slice(0, 1)).toEqual(['differs true']);
  expect(readFileSync(path, 'utf8')).toMatch(/state: done\n[\s\S]*Ask the board\./);
});

test.each([
  ['actions:', 'actoins:'],
  ['- id: "1"', '- id "1"'],
  ['---\ntitle', '--\ntitle'],
])('a plan that cannot be read, with “%s” as “%s”, is left as it is', async (right, wrong) => {
  await save('Train', { state: 'On track' });
  await run();
  const path = join(folder, 'content/action-plans/2019-gateshead.md');
  const broken = readFileSync(path, 'utf8').replace(right, wrong);
  writeFileSync(path, broken);
  await save('Train', { state: 'Complete' });
  expect(fates(await run({ update: true }))[0]).toMatch(/^(?:edited|taken) false$/);
  expect(readFileSync(path, 'utf8')).toBe(broken);
});

test('of an inspection that its report has told, nothing has to be added from the report or checked against it', async () => {
  const codes = (outcome: Awaited<ReturnType<typeof run>>) => outcomeData(outcome).warnings.map(({ code }) => code);
  const settled = ['judgements-none', 'recommendations-from-plan'];
  await save('Train');
  expect(codes(await run())).toEqual(expect.arrayContaining(settled));
  const path = join(folder, 'content/inspections/2019-gateshead.md');
  const told = readFileSync(path, 'utf8').replace(
    /sources:\n +- id: .*/,
    'published: 2019-06-11\nsources:\n  - id: report',
  );
  writeFileSync(path, told);
  rmSync(join(folder, 'content.imported.json'));
  const again = await run();
  expect(fates(again)).toContain('known false');
  expect(codes(again).filter((code) => settled.includes(code))).toEqual([]);
});
