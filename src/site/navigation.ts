/** The pages that every page leads to, in order. Paths are below the base path. */
export const navigation = [
  { title: 'Annex M', path: 'annex-m.html' },
  { title: 'Gaps', path: 'gaps.html' },
  { title: 'Inspections', path: 'inspections.html' },
  { title: 'Recommendations', path: 'recommendations.html' },
  { title: 'Plans and reports', path: 'plans-and-reports.html' },
  { title: 'Documents', path: 'documents.html' },
  { title: 'Measures', path: 'measures.html' },
  { title: 'Owners', path: 'owners.html' },
  { title: 'Glossary', path: 'glossary.html' },
] as const;
