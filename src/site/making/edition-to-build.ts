import { findEdition, type Edition } from '../../evidence/editions/edition.ts';
import type { Settings } from '../../evidence/evidence-index.ts';
import { suggestNearest } from '../../words/suggest-nearest.ts';

/** The edition for an audience, or without a name the whole one. Throws a plain sentence when there is none of that name. */
export function editionToBuild(settings: Settings, name?: string): Edition {
  const edition = findEdition(settings, name);
  if (edition !== undefined) return edition;
  const names = (settings.audiences ?? []).map((audience) => audience.name);
  throw new Error(
    names.length === 0
      ? `There is no edition “${name ?? ''}”: settings.yaml defines no audiences. Define them there, or leave --edition out.`
      : `There is no edition “${name ?? ''}”.${suggestNearest(name ?? '', names)} The audiences in settings.yaml are ${names.join(', ')}.`,
  );
}
