import { afterAll, beforeAll, expect, test } from 'vitest';
import { importDocument } from '../../import/import-document.ts';
import type { ImportResult } from '../../import/importer.ts';
import { readPdf } from '../../import/pdf/read-pdf.ts';
import { openBrowser, type OpenBrowser } from './open-site.ts';
import { noContent } from '../../import/no-content-for-tests.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const word = (at: number) =>
  ['managers', 'review', 'every', 'record', 'and', 'agree', 'what', 'must', 'change'][at % 9];
const sentence = (start: string, count: number) =>
  `${start} ${Array.from({ length: count }, (_, at) => word(at * at + count)).join(' ')}.`;

type Action = { readonly text: string; readonly owners: string[]; readonly due: string };
type Asked = { readonly text: string; readonly actions: readonly Action[] };
const asked = Array.from({ length: 7 }, (_, index): Asked => ({
  text: sentence(`Improve part ${index + 1}:`, 20 + 9 * index),
  actions: Array.from({ length: 4 }, (_unused, at) => ({
    text: sentence(`Step ${index + 1}${at + 1}:`, 12 + 11 * at),
    owners: [at % 2 === 0 ? 'DCS' : 'HoS'],
    due: `2019-0${at + 1}-30`.replace('02-30', '02-28'),
  })),
}));

const row = ({ text, actions }: Asked, index: number) =>
  actions
    .map(
      (one, at) =>
        `<tr>${at === 0 ? `<td rowspan="${actions.length}">${index + 1}. ${text}</td>` : ''}<td>${one.text}</td><td>${one.owners[0]}</td><td>${one.due.split('-').reverse().join('/')}</td><td>${at === 3 ? '<s>Done</s>' : ''}<ul><li>${sentence('Noted', 9)}</li><li>${sentence('Told', 4)}</li></ul></td></tr>`,
    )
    .join('');

async function print(style: string): Promise<ImportResult> {
  const { page } = await browser.newPage();
  await page.setContent(
    `<style>@page { size: A4 landscape; margin: 12mm } table { width: 100%; font: 10pt Arial } td, th { padding: 4px } ${style}</style>
    <h1>Gateshead Council action plan</h1>
    <p>Ofsted carried out an ILACS inspection of Gateshead Council between 5 and 16 February 2019.</p>
    <table><thead><tr><th>Recommendation</th><th>Action</th><th>Lead</th><th>By when</th><th>Comments</th></tr></thead>
    <tbody>${asked.map(row).join('')}</tbody></table><p>Signed by the director.</p>`,
  );
  const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  await page.context().close();
  const read = await readPdf(bytes);
  if ('fault' in read) throw new Error(read.fault.message);
  expect(read.value.length).toBeGreaterThan(3);
  return importDocument({ format: 'pdf', name: 'plan.pdf', pages: read.value }, noContent);
}

test.each([
  ['lines round every cell', 'table { border-collapse: collapse } td, th { border: 1px solid #000 }'],
  [
    'words in the middle of every cell’s height and no row cut',
    'table { border-collapse: collapse } td, th { border: 1px solid #444; vertical-align: middle } tr { break-inside: avoid }',
  ],
  [
    'words at the top and titles once',
    'table { border-collapse: collapse } td, th { border: 2px solid #888; vertical-align: top } thead { display: table-row-group }',
  ],
])('a plan that a browser printed over several pages is read whole, with %s', async (_, style) => {
  const { kind, drafts, warnings } = await print(style);
  expect(kind).toBe('action-plan');
  const [plan, inspection] = drafts.map(({ data }) => data['recommendations'] as Record<string, unknown>[]);
  expect(inspection?.map(({ text }) => text)).toEqual(asked.map(({ text }) => text));
  const actions = plan?.map((one) =>
    (one['actions'] as Action[]).map(({ text, owners, due }) => ({ text, owners, due })),
  );
  expect(actions).toEqual(asked.map((one) => one.actions));
  expect(warnings.map(({ code }) => code)).toContain('struck-out');
});
