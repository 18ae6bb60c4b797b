import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDocument } from '../src/import/import-document.ts';
import { compareTruth, type Comparison, type Truth } from '../src/import/ofsted/compare-truth.ts';
import { readDocument } from '../src/import/read-document.ts';
import { runCommand } from './run-command.ts';
import { showProgress } from './show-progress.ts';

await runCommand(
  'Measures how well reports are read: npm run import:accuracy -- DIR, a folder of PDFs with a truth.json.',
  {},
  async ({ rest }) => {
    const [folder] = rest;
    const file = join(folder ?? '', 'truth.json');
    if (folder === undefined || !existsSync(file))
      throw new Error('Name a folder that holds PDF files and a truth.json: npm run import:accuracy -- DIR.');
    const truths = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Truth>).filter(([name]) =>
      name.endsWith('.pdf'),
    );
    const present = truths.filter(([name]) => existsSync(join(folder, name)));
    const results: { name: string; comparisons: Comparison[] }[] = [];
    for (const [index, [name, truth]] of present.entries()) {
      showProgress(index, present.length, name);
      results.push({ name, comparisons: compareTruth(await readFields(folder, name), truth) });
    }
    showProgress(present.length, present.length, '');
    console.log(formatTable(results.flatMap(({ comparisons }) => comparisons)));
    for (const { name, comparisons } of results) {
      for (const { field, verdict, read, wanted } of comparisons) {
        if (verdict !== 'right') console.log(`${name}: ${field}: read “${read}”, truth.json says “${wanted}”`);
      }
    }
    const left = readdirSync(folder).filter(
      (name) => name.endsWith('.pdf') && !truths.some(([known]) => known === name),
    ).length;
    console.log(
      `\n${present.length} reports compared; ${truths.length - present.length} of truth.json are not in the folder; ${left} PDFs have no entry in it.`,
    );
    return 0;
  },
);

async function readFields(folder: string, name: string): Promise<Readonly<Record<string, unknown>>> {
  const read = await readDocument(name, readFileSync(join(folder, name)));
  if ('fault' in read) return {};
  const { kind, drafts } = importDocument(read.value, { register: [] });
  return kind === 'inspection' ? (drafts[0]?.data ?? {}) : {};
}

function formatTable(comparisons: readonly Comparison[]): string {
  const fields = [...new Set(comparisons.map(({ field }) => field))];
  const row = (name: string, own: readonly Comparison[]) => {
    const count = (verdict: Comparison['verdict']) =>
      String(own.filter((comparison) => comparison.verdict === verdict).length).padStart(12);
    return `${name.padEnd(40)}${count('right')}${count('wrong')}${count('empty')}`;
  };
  const head = `${'field'.padEnd(40)}${'right'.padStart(12)}${'wrong'.padStart(12)}${'left empty'.padStart(12)}`;
  return [
    head,
    ...fields.map((field) =>
      row(
        field,
        comparisons.filter((comparison) => comparison.field === field),
      ),
    ),
    row('all', comparisons),
  ].join('\n');
}
