import { listAllEntries } from '../lists/list-all.ts';
import { listCompared } from '../lists/list-compared.ts';
import { listDocuments } from '../lists/list-documents.ts';
import { groupGaps } from '../lists/list-gaps.ts';
import { listInspections } from '../lists/list-inspections.ts';
import { listMeasures } from '../lists/list-measures.ts';
import { listFile, listPage, type ListName } from '../lists/list-page.ts';
import { listPlans } from '../lists/list-plans.ts';
import { listRecommendations } from '../lists/list-recommendations.ts';
import type { Site } from '../load-site.ts';

/** The files of the second and later pages of the lists that are too long for one. */
export function listFiles(site: Site): string[] {
  const { index } = site;
  const later = <T>(name: ListName, entries: readonly T[], sizeOf?: (entry: T) => number) =>
    listPage(name, entries, 1, sizeOf)
      .pages.slice(1)
      .map(({ number }) => listFile(name, number));
  return [
    ...later('all', listAllEntries(index)),
    ...later('documents', listDocuments(index).entries),
    ...later('inspections', listInspections(index).entries),
    ...later('judgements', listCompared(index)),
    ...later('measures', listMeasures(index).entries),
    ...later('plans-and-reports', listPlans(index)),
    ...later('recommendations', listRecommendations(index).entries),
    ...later('gaps', groupGaps(site, 'section'), ({ gaps }) => gaps.length),
    ...later('gaps-by-owner', groupGaps(site, 'owner'), ({ gaps }) => gaps.length),
  ];
}
