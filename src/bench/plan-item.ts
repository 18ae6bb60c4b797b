import { kinds, type Kind } from '../../schemas/index.ts';
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

/** Sections of one assessment: as many as Annex M has. */
export const sectionsOfAssessment = 18;

/** The path of a planned file from the content folder. */
export const pathOf = ({ kind, name }: PlannedItem): string => `${kinds[kind].folder}/${name}.md`;

/** What a kind’s items are called: file name, title and the places in them, by authority and by how many the authority has already. */
type Naming = Pick<PlannedItem, 'name' | 'title' | 'anchors'> & { readonly authority?: string };
type Whose = { readonly authority: string; readonly round: number; readonly position: number };

/** Plans the item that stands at a position among those of its kind; authorities take turns. */
export function planItem(kind: Kind, position: number, authorities: readonly string[]): PlannedItem {
  const authority = at(authorities, position);
  const round = Math.floor(position / authorities.length);
  return { kind, position, authority, ...namings[kind]({ authority, round, position }, authorities) };
}

const documentWords = 'report strategy policy plan protocol audit minutes data guidance form survey system review';

const namings: Record<Kind, (whose: Whose, authorities: readonly string[]) => Naming> = {
  'annex-m-section': ({ position }, authorities) => {
    const number = (position % sectionsOfAssessment) + 1;
    const assessment = Math.floor(position / sectionsOfAssessment);
    const topic = at(topics, number - 1);
    const name = `${String(number).padStart(2, '0')}-${slugOf(topic)}`;
    return {
      name: assessment === 0 ? name : `${assessmentYear(assessment)}-${name}`,
      title: assessment === 0 ? topic : `${topic}, ${assessmentYear(assessment)}`,
      anchors: ['summary-statement', 'detail-1', 'detail-3', 'line-a'],
      authority: at(authorities, assessment),
    };
  },
  framework: ({ position }) => nameFramework(position),
  inspection: ({ authority, round }) => ({
    name: `${yearOf(round)}-${slugOf(authority)}`,
    title: `Inspection of ${authority}, ${yearOf(round)}`,
    anchors: ['main-findings', 'recommendation-1'],
  }),
  'action-plan': ({ authority, round }) => ({
    name: `${yearOf(round)}-${slugOf(authority)}`,
    title: `Action plan of ${authority} after the inspection of ${yearOf(round)}`,
    anchors: ['recommendation-1', 'how-the-plan-is-overseen'],
  }),
  'progress-report': ({ authority, round }) => {
    const [quarter, year] = [(round % 4) + 1, yearOf(Math.floor(round / 4))];
    return {
      name: `${year}-q${quarter}-${slugOf(authority)}`,
      title: `Progress of ${authority}: quarter ${quarter} of ${year}`,
      anchors: ['summary', 'recommendations-1'],
    };
  },
  'self-assessment': ({ authority, round }) => ({
    name: `${yearOf(round)}-${slugOf(authority)}`,
    title: `Self-assessment of ${authority}, ${yearOf(round)}`,
    anchors: ['our-story', 'strength-1'],
  }),
  measure: ({ authority, round }) => {
    const again = Math.floor(round / counted.length);
    const title = `${at(counted, round)[0]}, ${authority}${again === 0 ? '' : `, area ${again + 1}`}`;
    return { name: slugOf(title), title, anchors: ['what-the-figures-show'] };
  },
  document: ({ authority, round, position }) => {
    // 7 shares no factor with 24 × 13, so every pair of subject and sort comes once before any comes again.
    const pair = (round * 7) % (topics.length * 13);
    const sort = at(documentWords.split(' '), Math.floor(pair / topics.length));
    const cycle = Math.floor(round / (topics.length * 13));
    const title = `${at(topics, pair)} ${sort} ${2024 - (position % 9)}, ${authority}${cycle === 0 ? '' : `, part ${cycle + 1}`}`;
    return { name: slugOf(title), title, anchors: ['what-it-says', 'how-it-is-used'] };
  },
};

function nameFramework(position: number): Naming {
  const anchors = position === 1 || position === 2 ? ['how-it-is-inspected'] : ['section-1', 'line-1-a'];
  const year = assessmentYear(position - 2);
  const [name, title] =
    position === 0
      ? ['annex-m', 'Annex M of the inspection handbook']
      : position === 1
        ? ['single', 'Single inspection framework']
        : position === 2
          ? ['current', 'Inspection of children’s services']
          : [`annual-${year}`, `Annual assessment of ${year}`];
  return { name, title, anchors, authority: '' };
}

const yearOf = (round: number): number => 2025 - round;

/** The year that names each assessment but the first. */
export const assessmentYear = (assessment: number): number => 2026 - assessment;

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
