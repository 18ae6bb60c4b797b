import type { ExistingItem, ImportWarning } from '../importer.ts';

/** The item with the new values, which of its fields they are, and one warning that says what is new in them, written or not; nothing where nothing is new. */
export function updateItem(
  item: ExistingItem,
  values: Readonly<Record<string, unknown>>,
  file: string,
  said?: string,
): { readonly item: ExistingItem; readonly fields: readonly string[]; readonly warning: ImportWarning } | undefined {
  const changed = Object.entries(values).filter(
    ([name, value]) => JSON.stringify(item.data[name]) !== JSON.stringify(value),
  );
  if (changed.length === 0) return undefined;
  const words = changed.map(([name, value]) =>
    name === 'recommendations' && said !== undefined
      ? said
      : value === undefined
        ? `${name} removed`
        : item.data[name] === undefined
          ? `${name} new: ${inWords(value)}`
          : `${name} from ${inWords(item.data[name])} to ${inWords(value)}`,
  );
  const data = Object.fromEntries(
    Object.entries({ ...item.data, ...values }).filter(([, value]) => value !== undefined),
  );
  return {
    item: { kind: item.kind, id: item.id, data, body: item.body },
    fields: changed.map(([name]) => name),
    warning: { code: 'changed', message: `${file}: ${words.join('; ')}.` },
  };
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value.length === 0 ? 'nothing' : value.map(nameEntry).join(', ');
}

/** An entry of a list by its id, or by its values where it has none. */
function nameEntry(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  return 'id' in entry ? String(entry.id) : Object.values(entry).map(String).join(' ');
}
