import type { Kind } from '../../schemas/index.ts';
import { planItem, sectionsOfAssessment, type PlannedItem } from './plan-item.ts';
import { rareWord } from './rare-word.ts';

/** Every file of a corpus, by kind and by authority, so that links can be made before any text. */
export type Plan = {
  readonly seed: number;
  readonly items: readonly PlannedItem[];
  readonly of: (kind: Kind) => readonly PlannedItem[];
  readonly byAuthority: ReadonlyMap<string, readonly PlannedItem[]>;
  readonly authorities: readonly string[];
  readonly owners: readonly string[];
};

/** The smallest corpus that has every kind. */
export const smallestCorpus = 40;

/**
 * What a corpus of a size holds, after a region’s real one: an assessment of 18 sections for every thousand files (at
 * least one), an authority for every seventy, and of the rest 5 per cent inspections, 2.5 action plans, 8 progress
 * reports, 2.5 self-assessments, 16 measures, and documents. Throws when the size is too small for every kind.
 */
export function planCorpus(size: number, seed: number): Plan {
  if (!Number.isInteger(size) || size < smallestCorpus)
    throw new Error(`A corpus has at least ${smallestCorpus} files, so that every kind is there.`);
  const assessments = Math.max(1, Math.round(size / 1000));
  const authorities = nameAuthorities(Math.max(3, Math.round(size / 70)));
  const rest = size - assessments * (sectionsOfAssessment + 1) - 2;
  const share = (part: number) => Math.max(1, Math.round(rest * part));
  const inspections = share(0.05);
  const counts = {
    framework: assessments + 2,
    'annex-m-section': assessments * sectionsOfAssessment,
    inspection: inspections,
    'action-plan': Math.min(inspections, share(0.025)),
    'progress-report': share(0.08),
    'self-assessment': share(0.025),
    measure: share(0.16),
  };
  const documents = size - Object.values(counts).reduce((sum, count) => sum + count, 0);
  const items = Object.entries({ ...counts, document: documents }).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, position) => planItem(kind as Kind, position, authorities)),
  );
  const owners = Array.from({ length: Math.min(200, Math.max(7, Math.round(size / 50))) }, (_, at) => initials(at));
  const of = Map.groupBy(items, ({ kind }) => kind);
  const byAuthority = Map.groupBy(items, ({ authority }) => authority);
  return { seed, items, of: (kind) => of.get(kind) ?? [], byAuthority, authorities, owners };
}

function nameAuthorities(count: number): string[] {
  const names = new Set<string>();
  for (let rank = 0; names.size < count; rank += 2) names.add(rareWord(rank + 100_000));
  return [...names];
}

function initials(position: number): string {
  const letter = (at: number) => String.fromCharCode(65 + (at % 26));
  const third = position < 26 ? '' : letter(position + 5);
  return `${letter(position * 7)}${letter(Math.floor(position / 26) * 11 + position)}${third}`;
}
