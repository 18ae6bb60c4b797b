import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit } from './random-edits.ts';

/** A change of one file by a pattern that has to be there, or of a copy of it. */
const replaced = (file: string, pattern: RegExp, by: string, copy = file): Edit => ({
  name: `${copy}: ${by}`,
  change: (content) => {
    const text = readFileSync(join(content, file), 'utf8');
    if (!pattern.test(text)) throw new Error(`${file} has no ${String(pattern)}.`);
    writeFileSync(join(content, copy), text.replace(pattern, by));
  },
});

const [old, next, plan] = ['frameworks/annex-n.md', 'frameworks/annex-o.md', 'action-plans/2025-northtown.md'];

/** What happens over the years, in its order: a framework follows another, people leave, actions are given up. Every state is valid. */
export const yearlyEdits: readonly Edit[] = [
  replaced('settings.yaml', /^assessment:$/m, 'assessment:\n  section-numbers: annex-n'),
  replaced(old, /^short-title: .*$/m, 'short-title: Annex O', next),
  replaced('measures/visits.md', /^sections: .*$/m, 'sections: ["1", "annex-o/2"]'),
  replaced('inspections/2025-northtown.md', /sections: \["1"\]/, 'sections: ["annex-o/1"]'),
  replaced(next, /^short-title: .*$/m, 'short-title: Practice standards'),
  replaced('annex-m/01-thresholds.md', /^framework: .*$/m, 'framework: annex-o', 'annex-m/new-thresholds.md'),
  replaced('settings.yaml', /^ {2}framework: .*$/m, '  framework: annex-o'),
  replaced(old, /^from: .*$/m, '$&\nto: 2025-12'),
  replaced('owners.yaml', /^ {2}role: Head of Service$/m, '$&\n  until: 2026-01-31'),
  replaced('owners.yaml', /^ {2}until: .*$/m, '  until: 2026-12-31'),
  replaced(plan, /^( +)due: .*$/m, '$&\n$1state: withdrawn'),
  replaced(plan, /^( +)state: .*$/m, '$&\n$1reason: Merged with another.'),
  replaced('settings.yaml', /^ {2}section-numbers: .*$/m, '  section-numbers: annex-o'),
];
