import type { Draft } from '../importer.ts';

/** The register entry of the imported file itself, which everything drafted from it names as its source. */
export function sourceDocument(source: {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly date?: string | undefined;
  readonly for?: string | undefined;
  readonly type?: string;
  readonly body?: string;
}): Draft {
  const { id, title, file, date, type = 'report', body = '' } = source;
  const data = {
    title,
    type,
    status: 'held',
    ...(source.for === undefined ? {} : { for: source.for }),
    ...(date === undefined ? {} : { date }),
    location: `The file “${file}” it was imported from`,
  };
  return { kind: 'document', id, data, body };
}
