import { readFileSync, writeFileSync } from 'node:fs';
import { disclosureKinds } from '../src/evidence/disclosures/index.ts';
import { gapKinds } from '../src/evidence/gaps/index.ts';
import { rules } from '../src/evidence/rules/index.ts';
import {
  formatDisclosureTable,
  formatGapTable,
  formatRuleTable,
  replaceTable,
} from '../src/report/format-readme-tables.ts';
import { runCommand } from './run-command.ts';

await runCommand('Writes the tables of rules, gaps and disclosure warnings into README.md anew.', {}, () => {
  const readme = readFileSync('README.md', 'utf8');
  const withRules = replaceTable(readme, 'rules', formatRuleTable(rules));
  const withGaps = replaceTable(withRules, 'gaps', formatGapTable(gapKinds));
  writeFileSync('README.md', replaceTable(withGaps, 'disclosures', formatDisclosureTable(disclosureKinds)));
  return 0;
});
