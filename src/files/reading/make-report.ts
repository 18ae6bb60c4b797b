import { findGaps } from '../../evidence/finding-gaps/find-gaps.ts';
import type { Report } from '../../report/format-report.ts';
import { readEvidence, type ReadOptions } from './read-evidence.ts';
import { timed } from '../timed.ts';
import { today } from '../today.ts';

/** Reads and checks a content folder, and finds its gaps. */
export async function makeReport(folder: string, options: ReadOptions): Promise<Report> {
  const { index, problems, fileCounts: files, disclosures } = await readEvidence(folder, options);
  const gaps = timed('gaps', () => findGaps(index, today(index.settings)));
  return { items: index.items.length, files, problems, gaps, disclosures };
}
