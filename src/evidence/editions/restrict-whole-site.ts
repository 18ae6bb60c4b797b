import { kinds } from '../../../schemas/index.ts';
import type { EvidenceIndex, Settings } from '../evidence-index.ts';
import { findFieldReferences } from '../parsing/schema-walk.ts';
import type { Gap, Item } from '../types.ts';
import type { Edition } from './edition.ts';
import { leftOutId } from './left-out.ts';

/** The settings an edition may show: nothing of other audiences, of how to edit, or of other sites, and its own introduction. */
export function restrictSettings(
  settings: Settings,
  items: readonly Item[],
  edition: Edition,
  nameOf: (framework: string) => string,
): Settings {
  const { title, authority, contact, assessment, markings } = settings;
  const used = new Set(items.map(({ data }) => data.marking));
  const framework = nameOf(assessment.framework);
  const numbering = assessment['section-numbers'];
  const isAssessed = items.some(({ kind, data }) => kind === 'annex-m-section' && data.framework === framework);
  return {
    title,
    authority,
    introduction: edition.introduction ?? '',
    ...pick(settings, ['as-at', 'site-address']),
    'review-cycle-days': settings['review-cycle-days'],
    markings: markings.filter((marking, position) => position === 0 || used.has(marking)),
    ...(contact === undefined ? {} : { contact }),
    assessment: {
      framework,
      ...(numbering === undefined ? {} : { 'section-numbers': nameOf(numbering) }),
      title: isAssessed || framework !== leftOutId ? assessment.title : '',
      versions: isAssessed ? assessment.versions : [],
      notes: edition.showsNotes ? assessment.notes : [],
    },
  };
}

/** The owners whom the items name, and who accepted the gaps, with their posts, and their last days where gaps are shown. */
export function restrictOwners(
  { owners }: Pick<EvidenceIndex, 'owners'>,
  items: readonly Item[],
  { showsGaps }: Pick<Edition, 'showsGaps'>,
  gaps: readonly Pick<Gap, 'accepted'>[] = [],
): EvidenceIndex['owners'] {
  const named = new Set([
    ...items.flatMap(({ kind, data }) =>
      findFieldReferences(kinds[kind].schema, data).flatMap(({ target, value }) => (target === 'owner' ? [value] : [])),
    ),
    ...gaps.flatMap(({ accepted }) => (accepted === undefined ? [] : [accepted.by])),
  ]);
  return owners
    .filter(({ initials }) => named.has(initials))
    .map(({ initials, role, until }) => ({
      initials,
      role,
      ...(showsGaps && until !== undefined ? { until } : {}),
    }));
}

/** Every text in settings, fields or a list of them, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const pick = <T, K extends keyof T>(from: T, names: readonly K[]): Partial<Pick<T, K>> =>
  Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]]))) as Partial<
    Pick<T, K>
  >;
