import { existsSync } from 'node:fs';
import type { z } from 'zod';
import { kindNames, kinds, owners as ownersSchema, settings, type DataOf } from '../../schemas/index.ts';
import { parseMarkdownFile } from '../evidence/parse-markdown-file.ts';
import { parseYamlFile } from '../evidence/parse-yaml-file.ts';
import type { SourceFile } from '../evidence/types.ts';
import { readContent } from '../files/read-content.ts';
import type { ExistingItem, ImportContext, KnownOwner, RegisteredDocument } from './importer.ts';

/** What the content folder holds already, and whose it is. Files that cannot be read are left out: the check reports them. */
export function readExisting(
  content: string,
): ImportContext & { items: ExistingItem[]; register: RegisteredDocument[]; owners: KnownOwner[] } {
  const files = existsSync(content) ? readContent(content).files : [];
  const items = files.flatMap((source): ExistingItem[] => {
    const [, folder, name = ''] = source.file.split('/');
    const kind = kindNames.find((known) => kinds[known].folder === folder);
    if (kind === undefined || !name.endsWith('.md')) return [];
    const { data, body } = parseMarkdownFile(source, kinds[kind].schema as z.ZodType<Record<string, unknown>>);
    return data === undefined ? [] : [{ kind, id: name.slice(0, -'.md'.length), data, body }];
  });
  const data = readYaml(files, 'content/settings.yaml', settings);
  return {
    items,
    register: items.flatMap(registered),
    owners: readYaml(files, 'content/owners.yaml', ownersSchema) ?? [],
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

function readYaml<T>(files: readonly SourceFile[], name: string, schema: z.ZodType<T>): T | undefined {
  const source = files.find(({ file }) => file === name);
  return source === undefined ? undefined : parseYamlFile(source, schema).data;
}

function registered({ kind, id, data }: ExistingItem): RegisteredDocument[] {
  if (kind !== 'document') return [];
  return [{ id, title: data['title'] as string, alsoCalled: (data['also-called'] as string[] | undefined) ?? [] }];
}
