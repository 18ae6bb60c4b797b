import { collectGaps } from '../src/evidence/finding-gaps/collect-gaps.ts';
import { newDisclosures } from '../src/evidence/finding-disclosures/new-disclosures.ts';
import { compareGaps } from '../src/evidence/finding-gaps/compare-gaps.ts';
import type { EvidenceIndex } from '../src/evidence/evidence-index.ts';
import { findMoves } from '../src/evidence/linking/find-moves.ts';
import { followMoves } from '../src/evidence/linking/follow-moves.ts';
import { openGaps } from '../src/evidence/finding-gaps/open-gaps.ts';
import type { Gap } from '../src/evidence/types.ts';
import { contentFolder } from '../src/files/reading/content-folder.ts';
import { loadPast } from '../src/files/history/load-past.ts';
import { readEvidence } from '../src/files/reading/read-evidence.ts';
import { today } from '../src/files/today.ts';
import { formatComparisonMarkdown } from '../src/report/format-comparison-markdown.ts';
import { formatComparison, formatComparisonJson } from '../src/report/format-comparison.ts';
import { formatGapList } from '../src/report/format-gap-list.ts';
import { formatGapsCsv } from '../src/report/format-gaps-csv.ts';
import { formatGapsJson } from '../src/report/format-gaps-json.ts';
import { formatUnreadNote } from '../src/report/format-unread-note.ts';
import { contentOption } from './content-option.ts';
import { runCommand } from './run-command.ts';

const options = {
  since: { help: 'a commit, tag or branch to compare with: what has opened and closed since' },
  owner: { help: 'only the gaps of one owner, by initials' },
  format: {
    default: 'text',
    choices: ['text', 'json', 'csv', 'markdown'],
    help: 'text or json; a list also csv (a sheet to fill in); a comparison also markdown (for a pull request)',
  },
  content: contentOption,
};

const lists: Record<string, (gaps: readonly Gap[], index: EvidenceIndex) => string> = {
  text: formatGapList,
  json: (gaps, { settings }) => formatGapsJson(gaps, settings),
  csv: formatGapsCsv,
};
const comparisons = { text: formatComparison, markdown: formatComparisonMarkdown, json: formatComparisonJson };

await runCommand(
  'Lists the gaps, or compares them with an earlier state of the history.',
  options,
  async ({ values }) => {
    const { owner, since: ref } = values;
    const folder = contentFolder(values.content);
    const { index, problems, known: parsed, disclosures: found } = await readEvidence(folder);
    const known = index.owners.map(({ initials }) => initials);
    if (owner !== undefined && !known.includes(owner)) {
      throw new Error(`owners.yaml has no owner “${owner}”. It has: ${known.join(', ')}.`);
    }
    const mine = collectGaps(index).filter(({ owners }) => owner === undefined || owners.includes(owner));
    const day = today(index.settings);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    if (ref === undefined) {
      // Beside what is printed, because a sheet or data must stay one.
      if (errors > 0) console.error(formatUnreadNote(errors));
      console.log(choose(lists, values.format)(openGaps(mine, day), index).trimEnd());
      return 0;
    }
    const format = choose(comparisons, values.format);
    const { gaps: past, disclosures: warned, ...since } = loadPast(folder, ref, parsed);
    const { gaps, disclosures: had } = followMoves(
      { gaps: past, disclosures: await warned(found) },
      findMoves(index.items),
    );
    const before = { day: since.day, gaps: gaps.filter(({ owners }) => owner === undefined || owners.includes(owner)) };
    const disclosures = newDisclosures(had, found);
    console.log(
      format({ since, today: day, errors, disclosures, ...compareGaps(before, { gaps: mine, day }) }).trimEnd(),
    );
    return 0;
  },
);

/** The way of printing that a name stands for, in a list or in a comparison. Throws a plain sentence where only the other has it. */
function choose<T>(formats: Record<string, T>, name: string): T {
  const chosen = formats[name];
  if (chosen !== undefined) return chosen;
  const other = name === 'csv' ? 'the list of all gaps, without --since' : 'a comparison, with --since';
  throw new Error(`“${name}” is for ${other}. Use one of: ${Object.keys(formats).join(', ')}.`);
}
