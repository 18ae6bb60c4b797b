import { settings as schema } from '../../../schemas/index.ts';
import type { Settings } from '../evidence-index.ts';
import { resolveReference, type Known } from './link-fields.ts';
import type { WholeSitePlaces } from './make-whole-site-places.ts';
import { inWholeSite } from '../rules/in-field.ts';
import { findFieldReferences } from '../parsing/schema-walk.ts';
import type { Problem } from '../types.ts';

/** What settings.yaml refers to and is not there, like an owner who has accepted something. */
export function linkSettings(settings: Settings, known: Known, placeIn: WholeSitePlaces): Problem[] {
  return findFieldReferences(schema, settings).flatMap((field): Problem[] => {
    const found = resolveReference(field, known);
    if (!('message' in found)) return [];
    return [{ rule: 'unknown-reference', ...inWholeSite('settings.yaml', field.path, found.message, placeIn) }];
  });
}
