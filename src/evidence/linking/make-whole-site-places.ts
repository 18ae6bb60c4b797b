import { decodeText } from '../parsing/decode-text.ts';
import { parseYamlPlaces, type YamlPlaces } from '../front-matter/parse-yaml.ts';
import type { Place, SourceFile } from '../types.ts';

/** Where a value of settings.yaml, owners.yaml or glossary.yaml stands in its file. */
export type WholeSitePlaces = (file: string, path: readonly PropertyKey[]) => Place;

/** Answers where something stands in a file of the whole site, named like content/owners.yaml; each is read at most once, and only when asked about. */
export function makeWholeSitePlaces(files: readonly SourceFile[]): WholeSitePlaces {
  const read = new Map<string, YamlPlaces>();
  return (file, path) => {
    const places = read.get(file) ?? parsePlaces(files.find((source) => source.file === file));
    read.set(file, places);
    return places(path);
  };
}

function parsePlaces(source: SourceFile | undefined): YamlPlaces {
  const decoded = source === undefined ? undefined : decodeText(source.bytes);
  return decoded !== undefined && 'text' in decoded ? parseYamlPlaces(decoded.text) : () => ({});
}
