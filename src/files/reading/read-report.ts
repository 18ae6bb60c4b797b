import type { Report } from '../../report/format-report.ts';
import { findKeptReport } from './find-kept-report.ts';
import { localDay } from '../local-day.ts';
import { startParser } from './parse-apart.ts';
import { readContent } from './read-content.ts';
import type { ReadOptions } from './read-evidence.ts';
import { timed } from '../timed.ts';

/**
 * What a check of a content folder finds: as an earlier check has kept it where nothing has changed since, or found anew.
 * Throws a plain sentence when there is no such folder.
 */
export async function readReport(folder: string, options: Pick<ReadOptions, 'tell' | 'progress'>): Promise<Report> {
  const content = timed('read', () => readContent(folder));
  const kept = findKeptReport(folder, content, localDay());
  if (kept.report !== undefined) return kept.report;
  startParser(folder, content.files.length);
  // Only who checks anew waits for what checks to be loaded.
  const { makeReport } = await import('./make-report.ts');
  const report = await makeReport(folder, { ...options, content });
  kept.keep(report);
  return report;
}
