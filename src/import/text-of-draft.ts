import { editEntries } from '../evidence/front-matter/edit-entries.ts';
import { frontMatterOf } from '../evidence/front-matter/front-matter-of.ts';
import { setFields } from '../evidence/front-matter/set-fields.ts';
import { setValue } from '../evidence/front-matter/set-value.ts';
import { sortKeys } from '../evidence/front-matter/sort-keys.ts';
import type { ValueEdit } from './change.ts';
import type { Draft } from './importer.ts';
import { formatItem } from './format-item.ts';

/** The text to write for a draft: a file that is there keeps everything but its new fields; one whose fields go is written anew. */
export function textOfDraft(draft: Draft, existing: string | undefined): string {
  const { change, data } = draft;
  if (existing === undefined || change === undefined || change.fields.some((name) => data[name] === undefined))
    return formatItem(draft);
  const { entries } = change;
  const edits = 'edits' in change ? (change.edits ?? []) : [];
  const edited = editValues(existing, edits, data);
  const filled = setFields(
    edited.text,
    change.fields
      .filter((name) => name !== entries?.field && !edited.done.has(name))
      .map((name) => ({ name, value: data[name], after: entries === undefined ? 'title' : 'unit' })),
  );
  return entries === undefined ? filled : editEntries(filled, entries.field, entries);
}

/** The text with single values set, and the fields that say by that what they are to say. Others are written as a whole. */
function editValues(text: string, edits: readonly ValueEdit[], data: Draft['data']) {
  const edited = edits.reduce((file, { path, key, value }) => setValue(file, path, key, value, 'last'), text);
  const fields = new Set(edits.map(({ path: [name] }) => String(name)));
  const isDone = [...fields].every((name) => isSame(frontMatterOf(edited)[name], data[name]));
  return isDone ? { text: edited, done: fields } : { text, done: new Set<string>() };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(sortKeys(one)) === JSON.stringify(sortKeys(other));
