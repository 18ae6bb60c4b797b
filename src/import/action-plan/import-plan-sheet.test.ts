import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convertFile } from '../convert-file.ts';
import { outcomeData } from '../format-outcome.ts';
import { importFile } from '../import-file.ts';
import { readImportRecord } from '../import-record.ts';
import { book } from '../sheet/book-for-tests.ts';
import { titles } from './plan-for-tests.ts';
import { planSheet } from './plan-sheets-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plan-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const save = async (action: string) =>
  writeFileSync(
    join(folder, 'plan.xlsx'),
    await book([planSheet([titles, ['1. Supervision', action, 'Head of Service', '30/09/2019']])]),
  );
const run = async (options: { update?: boolean; dryRun?: boolean } = {}) => {
  const [file, out] = [join(folder, 'plan.xlsx'), join(folder, 'content')];
  const converted = await convertFile(file, noContent);
  return importFile(file, converted, readImportRecord(out), { out, update: false, dryRun: false, ...options });
};
const fates = (outcome: Awaited<ReturnType<typeof run>>) =>
  'files' in outcome ? outcome.files.map(({ plan, written }) => `${plan} ${written}`) : [outcome.fault.code];

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
  expect(fates(await run({ update: true })).slice(0, 1)).toEqual(['edited false']);
  expect(readFileSync(path, 'utf8')).toContain('Audit fifty files');
});
