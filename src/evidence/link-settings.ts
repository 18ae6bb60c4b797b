import { settings as schema } from '../../schemas/index.ts';
import { decodeText } from './decode-text.ts';
import type { Settings } from './evidence-index.ts';
import { resolveReference, type Known } from './link-fields.ts';
import { readYamlPlaces } from './parse-yaml.ts';
import { findFieldReferences } from './schema-walk.ts';
import type { Problem, SourceFile } from './types.ts';

/** What settings.yaml refers to and is not there, like an owner who has accepted something. `source` is the file. */
export function linkSettings(source: SourceFile | undefined, settings: Settings, known: Known): Problem[] {
  const decoded = source === undefined ? undefined : decodeText(source.bytes);
  if (source === undefined || decoded === undefined || 'fault' in decoded) return [];
  return findFieldReferences(schema, settings).flatMap((field): Problem[] => {
    const found = resolveReference(field, known);
    if (!('message' in found)) return [];
    const place = readYamlPlaces(decoded.text)(field.path);
    return [{ rule: 'unknown-reference', severity: 'error', file: source.file, ...place, message: found.message }];
  });
}
