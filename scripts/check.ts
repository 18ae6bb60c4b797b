import { findGaps } from '../src/evidence/find-gaps.ts';
import { checkContent } from '../src/files/check-content.ts';
import { contentFolder } from '../src/files/content-folder.ts';
import { formatReport, type ReportFormat } from '../src/report/format-report.ts';
import { today } from '../src/files/today.ts';
import { runCommand } from './run-command.ts';

const options = {
  content: { help: 'the content folder (default: EVIDENCE_CONTENT, or content)' },
  format: { default: 'text', help: 'text, json or github (annotations on the lines of a pull request)' },
  gaps: { default: false, help: 'list every gap, not only their number' },
};

await runCommand('Checks every file and prints all problems, and how many gaps there are.', options, ({ values }) => {
  const format = String(values['format']);
  if (!['text', 'json', 'github'].includes(format))
    throw new Error(`“${format}” is not a format. Use text, json or github.`);
  const { index, problems } = checkContent(contentFolder(values['content'] as string | undefined));
  const gaps = findGaps(index, today(index.settings));
  console.log(
    formatReport({ items: index.items.length, problems, gaps }, format as ReportFormat, values['gaps'] === true),
  );
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
});
