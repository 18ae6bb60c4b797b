import type { z } from 'zod';
import * as schemas from '../../schemas/index.ts';
import { knownWords } from './find-disclosures.ts';
import { parseYamlFile } from './parse-yaml-file.ts';
import type { SourceFile } from './types.ts';

/** The words that stand for no child, before the evidence is linked: none of a file that cannot be read. */
export function readKnownWords(files: readonly SourceFile[]): Set<string> {
  const read = <T>(name: string, schema: z.ZodType<T[]>): T[] => {
    const source = files.find(({ file }) => file === `content/${name}`);
    return (source && parseYamlFile(source, schema).data) ?? [];
  };
  return knownWords({
    glossary: read('glossary.yaml', schemas.glossary),
    owners: read('owners.yaml', schemas.owners),
  });
}
