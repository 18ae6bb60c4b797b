const labels: Record<string, string> = {
  link: 'Mentioned in the text of',
  documents: 'Supporting document of',
  sources: 'Source of',
  framework: 'Framework of',
  inspection: 'Inspection answered or reported by',
  measures: 'Measure reported by',
  sections: 'Measured by',
  'recommendations.sections': 'Recommendations that bear on this section',
  'recommendations.measures': 'Measure of an outcome in',
  'recommendations.actions.evidence': 'Evidence of an action in',
  'external-challenges.inspection': 'External challenge listed by',
  'series.source': 'Source of the figures in',
  'sections.lines.guidance': 'Guidance for a line of enquiry in',
  supersedes: 'Replaced by',
  'may-be-same-as': 'May be the same document as',
};

/** What a reference of a kind makes the item it points to, as a heading above the items that refer. */
export const referenceLabel = (kind: string): string => labels[kind] ?? 'Referred to by';
