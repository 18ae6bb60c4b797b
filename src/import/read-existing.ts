import { existsSync } from 'node:fs';
import { owners as ownersSchema, schemaOf, settings, type DataOf } from '../../schemas/index.ts';
import { shortIdOf } from '../evidence/evidence-index.ts';
import { idOfFile, kindOf } from '../evidence/parsing/kind-of.ts';
import { parseMarkdownFile } from '../evidence/parsing/parse-markdown-file.ts';
import { parseYamlNamed } from '../evidence/parsing/parse-yaml-file.ts';
import { readContent } from '../files/reading/read-content.ts';
import type { ExistingItem, ImportContext, KnownOwner } from './importer.ts';

/** What the content folder holds already, and whose it is. Files that cannot be read are left out: the check reports them. */
export function readExisting(content: string): ImportContext & { items: ExistingItem[]; owners: KnownOwner[] } {
  const files = existsSync(content) ? readContent(content).files : [];
  const items = files.flatMap((source): ExistingItem[] => {
    const kind = kindOf(source.file);
    if (kind === undefined) return [];
    const { data, body } = parseMarkdownFile(source, schemaOf(kind));
    return data === undefined ? [] : [{ kind, id: shortIdOf(idOfFile(source.file)), data, body }];
  });
  const data = parseYamlNamed(files, 'settings.yaml', settings);
  return {
    items,
    owners: parseYamlNamed(files, 'owners.yaml', ownersSchema) ?? [],
    ...(data === undefined ? {} : { authority: data.authority, markings: data.markings }),
    ...assessedOf(items, data?.assessment.framework),
  };
}

function assessedOf(items: readonly ExistingItem[], id: string | undefined): Pick<ImportContext, 'assessed'> {
  const framework = items.find((item) => item.kind === 'framework' && item.id === id);
  if (framework === undefined) return {};
  const data = framework.data as DataOf['framework'];
  return { assessed: { id: framework.id, title: data['short-title'], sections: data.sections ?? [] } };
}
