import { itemsOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import { formatDate } from '../../evidence/dates/dates.ts';
import { pageName } from '../../evidence/linking/page-name.ts';
import type { AttachmentText } from '../../files/attachments/read-attachment-texts.ts';
import { searchDate } from './search-date.ts';
import { searchFilters } from './search-filters.ts';

/** A page of a file, as the index takes it: an address below the site’s base path, its text, and what a result shows. */
export type SearchRecord = {
  /** The file it is a page of. */
  readonly file: string;
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
};

/** A record for each page of each file that could be read, named and filtered like the register’s entry for the file. */
export function searchRecords(texts: readonly AttachmentText[], index: EvidenceIndex): SearchRecord[] {
  const documents = new Map(
    itemsOf(index, 'document').flatMap((item) => [
      [item.id, item] as const,
      ...(item.data.file === undefined ? [] : [[item.data.file, item] as const]),
    ]),
  );
  return texts.flatMap((text) => {
    if ('fault' in text) return [];
    const item = documents.get(text.document ?? text.file);
    const date = item === undefined ? undefined : searchDate(item);
    const meta = {
      title: item?.data.title ?? text.file.replace(/^.*\//, ''),
      kind: 'Attached file',
      marking: item?.data.marking ?? index.settings.markings[0] ?? '',
      ...(item?.data.owners === undefined ? {} : { owner: item.data.owners.join(', ') }),
      ...(date === undefined ? {} : { date: formatDate(date) }),
    };
    const filters = {
      ...(item === undefined ? {} : searchFilters(item, index)),
      Kind: ['Attached file'],
      // Not shown: what is found on several pages of a file is one result. Its address is told anyway, and where it is kept is not.
      ...(text.pages.length > 1 ? { File: [openedAt(text)] } : {}),
    };
    return text.pages.map(({ page, text: content }) => ({
      file: text.file,
      url: addressOf(text, page),
      content,
      language: 'en-gb',
      meta: page === undefined ? meta : { ...meta, page: pageName(text.file, page) },
      filters,
    }));
  });
}

/**
 * A PDF opens at its page; the register’s entry stands for a file that a browser cannot open. No two pages may have the same
 * address, nor a file that of its entry: of those Pagefind keeps the last only.
 */
function addressOf(text: Located, page: number | undefined): string {
  const opened = openedAt(text);
  if (page !== undefined) return `${opened}#page=${page}`;
  return text.address?.endsWith('.html') === true ? `${opened}#file` : opened;
}

type Located = Pick<AttachmentText, 'file' | 'address'>;

const openedAt = ({ file, address }: Located): string =>
  address ?? `/${file.split('/').map(encodeURIComponent).join('/')}`;
