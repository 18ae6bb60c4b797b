import { kinds, type Kind } from '../../schemas/index.ts';
import { rareWord } from './rare-word.ts';
import { counted, topics } from './terms.ts';

/** A file that will be made: what it is called, whose it is and which places in it others may link to. */
export type PlannedItem = {
  readonly kind: Kind;
  /** The file’s name without folder and ending. */
  readonly name: string;
  readonly title: string;
  readonly authority: string;
  /** Its place among those of its kind, from 0. */
  readonly position: number;
  readonly anchors: readonly string[];
};

/** Every file of a corpus, by kind and by authority, so that links can be made before any text. */
export type Plan = {
  readonly seed: number;
  readonly items: readonly PlannedItem[];
  readonly of: (kind: Kind) => readonly PlannedItem[];
  readonly byAuthority: ReadonlyMap<string, readonly PlannedItem[]>;
  readonly authorities: readonly string[];
  readonly owners: readonly string[];
};

/** Sections of one assessment: as many as Annex M has. */
export const sectionsOfAssessment = 18;

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
  const of = groupBy(items, ({ kind }) => kind);
  const byAuthority = groupBy(items, ({ authority }) => authority);
  return { seed, items, of: (kind) => of.get(kind) ?? [], byAuthority, authorities, owners };
}

/** The path of a planned file from the content folder. */
export const pathOf = ({ kind, name }: PlannedItem): string => `${kinds[kind].folder}/${name}.md`;

const documentWords = 'report strategy policy plan protocol audit minutes data guidance form survey system review';

function planItem(kind: Kind, position: number, authorities: readonly string[]): PlannedItem {
  const authority = at(authorities, position);
  const round = Math.floor(position / authorities.length);
  const year = 2025 - (round % 20);
  const slug = slugOf(authority);
  const item = (name: string, title: string, anchors: readonly string[], whose = authority): PlannedItem => ({
    kind,
    name,
    title,
    authority: whose,
    position,
    anchors,
  });
  switch (kind) {
    case 'annex-m-section': {
      const number = (position % sectionsOfAssessment) + 1;
      const assessment = Math.floor(position / sectionsOfAssessment);
      const topic = at(topics, number - 1);
      const name = `${assessment === 0 ? '' : `${assessmentYear(assessment)}-`}${String(number).padStart(2, '0')}-${slugOf(topic)}`;
      const title = assessment === 0 ? topic : `${topic}, ${assessmentYear(assessment)}`;
      return item(name, title, ['summary-statement', 'detail-1', 'detail-3', 'line-a'], at(authorities, assessment));
    }
    case 'framework':
      return planFramework(position, item);
    case 'inspection':
      return item(`${year}-${slug}`, `Inspection of ${authority}, ${year}`, ['main-findings', 'recommendation-1']);
    case 'action-plan':
      return item(`${year}-${slug}`, `Action plan of ${authority} after the inspection of ${year}`, [
        'recommendation-1',
        'how-the-plan-is-overseen',
      ]);
    case 'progress-report': {
      const quarter = `q${(round % 4) + 1}`;
      const reportYear = 2025 - Math.floor(round / 4);
      const title = `Progress of ${authority}: quarter ${(round % 4) + 1} of ${reportYear}`;
      return item(`${reportYear}-${quarter}-${slug}`, title, ['summary', 'recommendations-1']);
    }
    case 'self-assessment':
      return item(`${year}-${slug}`, `Self-assessment of ${authority}, ${year}`, ['our-story', 'strength-1']);
    case 'measure': {
      const [what] = at(counted, round);
      const again = Math.floor(round / counted.length);
      const title = `${what}, ${authority}${again === 0 ? '' : `, area ${again + 1}`}`;
      return item(slugOf(title), title, ['what-the-figures-show']);
    }
    case 'document': {
      // 7 shares no factor with 24 × 13, so every pair of subject and sort comes once before any comes again.
      const pair = (round * 7) % (topics.length * 13);
      const sort = at(documentWords.split(' '), Math.floor(pair / topics.length));
      const cycle = Math.floor(round / (topics.length * 13));
      const title = `${at(topics, pair)} ${sort} ${2024 - (position % 9)}, ${authority}${cycle === 0 ? '' : `, part ${cycle + 1}`}`;
      return item(slugOf(title), title, ['what-it-says', 'how-it-is-used']);
    }
  }
}

function planFramework(
  position: number,
  item: (name: string, title: string, anchors: readonly string[], whose?: string) => PlannedItem,
) {
  if (position === 0) return item('annex-m', 'Annex M of the inspection handbook', ['section-1', 'line-1-a'], '');
  if (position === 1) return item('single', 'Single inspection framework', ['how-it-is-inspected'], '');
  if (position === 2) return item('current', 'Inspection of children’s services', ['how-it-is-inspected'], '');
  const year = assessmentYear(position - 2);
  return item(`annual-${year}`, `Annual assessment of ${year}`, ['section-1', 'line-1-a'], '');
}

/** The year that names each assessment but the first. */
export const assessmentYear = (assessment: number): number => 2026 - assessment;

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

/** A text as a file name: lower-case letters and digits with single hyphens. */
const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/’/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** An entry of a list, going round when the list ends. */
export function at<T>(list: readonly T[], position: number): T {
  const found = list[position % list.length];
  if (found === undefined) throw new Error('The list is empty.');
  return found;
}

function groupBy<T, K>(list: readonly T[], keyOf: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of list) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}
