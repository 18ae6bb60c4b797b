import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { formatYaml } from '../evidence/front-matter/format-yaml.ts';
import type { ImportResult } from './importer.ts';
import { readThere, type WriteOptions, type WrittenDraft } from './write-drafts.ts';
import { writeWhole } from '../files/write-whole.ts';

/** Adds owners that owners.yaml does not list yet. Entries that are there stay as people wrote them. */
export function writeOwners(owners: NonNullable<ImportResult['owners']>, options: WriteOptions): WrittenDraft[] {
  if (owners.length === 0) return [];
  const path = join(options.out, 'owners.yaml');
  const existing = readThere(path, options);
  const fresh = owners.filter(({ initials }) => !listed(existing ?? '').has(initials));
  if (fresh.length === 0) return [{ path, decision: 'same', wanted: false, written: false }];
  const before = existing === undefined || existing.trim() === '[]' ? '' : existing.replace(/\n*$/, '\n');
  const whole = before + formatYaml(fresh.map(({ initials, role }) => ({ initials, role })));
  const written = !options.dryRun;
  if (written) writeWhole(path, whole);
  options.ahead?.set(path, whole);
  return [{ path, decision: existing === undefined ? 'new' : 'adds', wanted: true, written }];
}

function listed(text: string): Set<string> {
  const { contents } = parseDocument(text);
  if (!isSeq(contents)) return new Set();
  return new Set(contents.items.flatMap((entry) => (isMap(entry) ? [String(entry.get('initials'))] : [])));
}
