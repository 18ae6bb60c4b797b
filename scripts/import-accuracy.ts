import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertAhead } from '../src/import/convert-ahead.ts';
import { compareTruth, type Truth } from '../src/import/ofsted/compare-truth.ts';
import { formatAccuracy, type ReportAccuracy } from '../src/import/ofsted/format-accuracy.ts';
import { reportProgress } from './report-progress.ts';
import { runCommand } from './run-command.ts';

const about = {
  does: 'Measures how well reports are read: npm run import:accuracy -- DIR, a folder of PDF files with a truth.json.',
  words: 'DIR',
};

await runCommand(about, {}, async ({ rest }) => {
  const [folder] = rest;
  const file = join(folder ?? '', 'truth.json');
  if (folder === undefined || !existsSync(file))
    throw new Error('Name a folder that holds PDF files and a truth.json: npm run import:accuracy -- DIR.');
  const truths = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Truth>);
  const present = truths.filter(([name]) => name.endsWith('.pdf') && existsSync(join(folder, name)));
  const converter = convertAhead(
    present.map(([name]) => join(folder, name)),
    { items: [], owners: [] },
  );
  const progress = reportProgress('Reading reports');
  const reports: ReportAccuracy[] = [];
  try {
    for (const [index, [name, truth]] of present.entries()) {
      progress(index, present.length, name);
      const converted = await converter.convert(index);
      const main =
        'result' in converted && converted.result.kind === 'inspection' ? converted.result.drafts[0] : undefined;
      reports.push({ name, comparisons: compareTruth(main?.data ?? {}, truth) });
    }
  } finally {
    await converter.close();
  }
  progress(present.length, present.length);
  console.log(`${formatAccuracy(reports)}\n\n${present.length} reports compared.`);
  return 0;
});
