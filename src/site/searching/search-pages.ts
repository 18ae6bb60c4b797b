import type { NamedPage } from '../../search/find-named-pages.ts';
import { plainWord } from '../../search/words.ts';
import { isLeftOut } from '../making/is-left-out.ts';
import type { Site } from '../load-site.ts';

const page = (path: string, label: string, title: string, names: string, beside = ''): NamedPage => ({
  label,
  title,
  path,
  names: names.split(' '),
  beside: `${beside} all list page`.trim().split(' '),
});

// Only words that hardly anybody means otherwise: missing, above all, is said of children.
const pages: readonly NamedPage[] = [
  page(
    'gaps.html',
    'Gaps',
    'what cannot be evidenced yet, and what is overdue',
    'gap gaps overdue',
    'action actions review reviews evidence open evidenced late report figures owner owners section sections not yet',
  ),
  page('owners.html', 'Owners', 'who keeps what under review', 'owner owners', 'initials section sections'),
  page(
    'judgements.html',
    'Judgements',
    'the grades of every inspection, side by side',
    'judgement judgements judgment judgments grade grades rating ratings councils authorities',
    'ofsted inspection inspections compare compared comparison overall latest last current region outstanding good requires improvement ' +
      'adequate inadequate rated judged graded best worst children care leavers leaders leadership help protection',
  ),
  page(
    'recommendations.html',
    'Recommendations',
    'those of every inspection, with their sections',
    'recommendations',
    'ofsted inspection inspections open every',
  ),
  page('inspections.html', 'Inspections', 'every inspection report', 'inspections', 'ofsted report reports every'),
  page(
    'plans-and-reports.html',
    'Plans and reports',
    'action plans, progress reports and self-assessments',
    'plans reports',
    'action progress quarterly',
  ),
  page('documents.html', 'Documents', 'the register', 'documents register', 'supporting document evidence'),
  page(
    'measures.html',
    'Measures',
    'every figure with its periods',
    'measures indicators kpis',
    'performance key data',
  ),
  page(
    'assessment.html',
    'The whole assessment',
    'one page for printing',
    'print printing printable pack',
    'whole assessment annex m evidence inspection',
  ),
  page('glossary.html', 'Glossary', 'every acronym', 'glossary acronyms abbreviations'),
];

/** The pages of the site’s edition that a search may mean as a whole, each owner’s among them. */
export const searchPages = (site: Pick<Site, 'edition' | 'index'>): NamedPage[] => [
  ...pages.filter(({ path }) => !isLeftOut(path, site)),
  ...site.index.owners.map(({ initials, role }) => ({
    label: `Owner ${initials}`,
    title: role,
    path: `owners/${initials.toLowerCase()}.html`,
    names: [plainWord(initials)],
    beside: 'owner owners owns own overdue gaps actions items responsible'.split(' '),
  })),
];
