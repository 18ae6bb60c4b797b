/** The parts of an Annex M section, by name, with the heading each stands under and whether every section has it. */
export const sectionParts = {
  summary: { title: 'Summary statement', anchor: 'summary-statement', needed: true },
  detail: { title: 'Detail', anchor: 'detail', needed: true },
  'performance-data': { title: 'Performance and activity data', anchor: 'performance-and-activity-data', needed: true },
  notes: { title: 'Open notes', anchor: 'open-notes', needed: false },
} as const;
