import * as schemas from '../../../schemas/index.ts';
import { knownWords } from './known-words.ts';
import { parseYamlNamed } from './parse-yaml-file.ts';
import type { SourceFile } from '../types.ts';

/** The words that stand for no child, before the evidence is linked: none of a file that cannot be read. */
export const parseKnownWords = (files: readonly SourceFile[]): Set<string> =>
  knownWords({
    glossary: parseYamlNamed(files, 'glossary.yaml', schemas.glossary) ?? [],
    owners: parseYamlNamed(files, 'owners.yaml', schemas.owners) ?? [],
  });
