import { contentFolder } from '../src/files/reading/content-folder.ts';
import { documentFolders } from '../src/files/reading/document-folders.ts';
import { explainMissingFolders } from '../src/files/reading/explain-missing-folders.ts';
import { readReport } from '../src/files/reading/read-report.ts';
import { formatReport, reportFormats } from '../src/report/format-report.ts';
import { contentOption } from './content-option.ts';
import { reportProgress } from './report-progress.ts';
import { runCommand } from './run-command.ts';

const options = {
  content: contentOption,
  format: {
    default: 'text',
    choices: reportFormats,
    help: 'text, json, or annotations on the lines of a pull request: github, gitlab or azure',
  },
  gaps: { default: false, help: 'list every gap, not only their number' },
  disclosures: { default: false, help: 'list every disclosure warning, the accepted ones too' },
};

await runCommand(
  'Checks every file and prints all problems, what may tell of a child or a person, and how many gaps there are.',
  options,
  async ({ values }) => {
    const tell = (note: string) => console.error(note);
    explainMissingFolders(documentFolders()).forEach(tell);
    const report = await readReport(contentFolder(values.content), {
      tell,
      progress: reportProgress('Reading files'),
    });
    console.log(formatReport(report, values.format, values));
    return report.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
);
