import { formatYaml } from './format-yaml.ts';
import { frontMatterOf } from './front-matter-of.ts';
import { findField, setFields } from './set-fields.ts';
import { setValue } from './set-value.ts';
import { sortKeys } from './sort-keys.ts';

type Entry = Readonly<Record<string, unknown>>;

/** New entries at the end of a list, and values to set in entries that are there, by their place from 0. */
export type EntryEdits = {
  readonly added: readonly Entry[];
  readonly changed: readonly { readonly position: number; readonly fields: Entry }[];
};

/**
 * A file’s text with entries of one list of its front matter added or changed, and every other byte as it was. A list that
 * is written so that this cannot be done is written anew, as the only part of the file. The field must be there.
 */
export function editEntries(text: string, name: string, { added, changed }: EntryEdits): string {
  const before = frontMatterOf(text)[name] as readonly Entry[];
  const wanted = [
    ...before.map((entry, at) => ({ ...entry, ...changed.find(({ position }) => position === at)?.fields })),
    ...added,
  ];
  const edited = changed.reduce(
    (file, { position, fields }) =>
      Object.entries(fields).reduce((whole, [key, value]) => setValue(whole, [name, position], key, value), file),
    added.length === 0 ? text : append(text, name, added),
  );
  return sameData(frontMatterOf(edited)[name], wanted)
    ? edited
    : setFields(text, [{ name, value: wanted, after: 'title' }]);
}

const sameData = (one: unknown, other: unknown) => JSON.stringify(sortKeys(one)) === JSON.stringify(sortKeys(other));

function append(text: string, name: string, added: readonly Entry[]): string {
  const lines = text.split('\n');
  const field = findField(lines, name);
  if (field === undefined) return text;
  const first = lines.slice(field.start + 1, field.end).find((line) => /^\s*-(?:\s|$)/.test(line));
  const head = lines[field.start] ?? '';
  // An empty list stands beside its name, maybe with a remark behind it.
  const bare = head.replace(/:\s*\[\s*\]/, ':');
  if (first === undefined && (bare === head || field.end !== field.start + 1)) return text;
  if (first === undefined) lines[field.start] = bare;
  const indent = first === undefined ? '  ' : (/^\s*/.exec(first)?.[0] ?? '');
  const ending = (first ?? head).endsWith('\r') ? '\r' : '';
  const written = formatYaml(added, { lineWidth: 0, indent: 2 })
    .trimEnd()
    .split('\n')
    .map((line) => `${line === '' ? '' : indent}${line}${ending}`);
  lines.splice(field.end, 0, ...written);
  return lines.join('\n');
}
