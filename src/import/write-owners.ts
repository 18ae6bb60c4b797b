import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { formatYaml } from '../evidence/format-yaml.ts';
import type { ImportResult } from './importer.ts';
import type { WriteOptions, WrittenDraft } from './write-drafts.ts';
import { writeWhole } from '../files/write-whole.ts';

/** Adds owners that owners.yaml does not list yet. Entries that are there stay as people wrote them. */
export function writeOwners(
  owners: NonNullable<ImportResult['owners']>,
  { out, dryRun }: WriteOptions,
): WrittenDraft[] {
  if (owners.length === 0) return [];
  const path = join(out, 'owners.yaml');
  const existing = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const fresh = owners.filter(({ initials }) => !listed(existing ?? '').has(initials));
  if (fresh.length === 0) return [{ path, plan: 'same', written: false }];
  const before = existing === undefined || existing.trim() === '[]' ? '' : existing.replace(/\n*$/, '\n');
  if (!dryRun) writeWhole(path, before + formatYaml(fresh.map(({ initials, role }) => ({ initials, role }))));
  return [{ path, plan: existing === undefined ? 'new' : 'adds', written: !dryRun }];
}

function listed(text: string): Set<string> {
  const { contents } = parseDocument(text);
  if (!isSeq(contents)) return new Set();
  return new Set(contents.items.flatMap((entry) => (isMap(entry) ? [String(entry.get('initials'))] : [])));
}
