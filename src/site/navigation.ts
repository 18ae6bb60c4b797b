import { isLeftOut } from './making/is-left-out.ts';
import type { Site } from './load-site.ts';
import { sectionsTitle } from './wording/sections-title.ts';

/** A page that every page leads to; its path is below the base path. */
type PageLink = { readonly title: string; readonly path: string };

const top: readonly PageLink[] = [
  { title: 'Gaps', path: 'gaps.html' },
  { title: 'Inspections', path: 'inspections.html' },
  { title: 'Recommendations', path: 'recommendations.html' },
  { title: 'Plans and reports', path: 'plans-and-reports.html' },
  { title: 'Documents', path: 'documents.html' },
  { title: 'Measures', path: 'measures.html' },
  { title: 'Owners', path: 'owners.html' },
  { title: 'Glossary', path: 'glossary.html' },
];

const foot: readonly PageLink[] = [
  { title: 'All items, A to Z', path: 'all.html' },
  { title: 'Print the whole assessment', path: 'assessment.html' },
  { title: 'Judgements compared', path: 'judgements.html' },
  { title: 'Frameworks', path: 'frameworks.html' },
  { title: 'How to edit', path: 'how-to-edit.html' },
  { title: 'Accessibility', path: 'accessibility.html' },
  { title: 'Data (JSON)', path: 'evidence.json' },
  { title: 'Licences', path: 'licences.txt' },
];

/** The links at the head of every page of an edition, in order. */
export const navigation = (site: Site): PageLink[] =>
  [{ title: sectionsTitle(site.index), path: 'annex-m.html' }, ...top].filter(({ path }) => !isLeftOut(path, site));

/** The links at the foot of every page of an edition, in order. */
export const footLinks = (site: Site): PageLink[] => foot.filter(({ path }) => !isLeftOut(path, site));
