import { readFileSync, writeFileSync } from 'node:fs';
import { gapKinds } from '../src/evidence/gaps/index.ts';
import { rules } from '../src/evidence/rules/index.ts';
import { formatGapTable, formatRuleTable, replaceTable } from '../src/report/format-readme-tables.ts';
import { runCommand } from './run-command.ts';

await runCommand('Writes the tables of rules and gaps into README.md anew.', {}, () => {
  const readme = readFileSync('README.md', 'utf8');
  const withRules = replaceTable(readme, 'rules', formatRuleTable(rules));
  writeFileSync('README.md', replaceTable(withRules, 'gaps', formatGapTable(gapKinds)));
  return 0;
});
