import type { DisclosureKind, FoundDisclosure } from '../disclosures/disclosure-kind.ts';
import { fileCarries } from '../disclosures/file-carries.ts';
import { fileCovered } from '../disclosures/file-covered.ts';
import { filePlace } from '../disclosures/file-place.ts';
import { fileUnread } from '../disclosures/file-unread.ts';
import { personNamed } from '../disclosures/person-named.ts';
import type { FileText } from '../parsing/file-text.ts';
import { findInReading, parseReading } from './find-in-reading.ts';
import { listMost } from './list-most.ts';
import { pageName } from '../linking/page-name.ts';
import type { Disclosure } from '../types.ts';

/** What was found in a file, with the page it stands on. */
export type AttachedDisclosure = Pick<Disclosure, 'kind' | 'found' | 'message' | 'page'>;

/**
 * What the text of a file may tell of a child or a person, page by page, by the same kinds as in the content. One that
 * nobody can look into is a warning itself. `known` are acronyms and initials that stand for no child.
 */
export function findAttachedDisclosures(
  name: string,
  text: FileText,
  known: ReadonlySet<string>,
): AttachedDisclosure[] {
  const short = name.split(/[\\/]/).at(-1) ?? name;
  const inName = findInName(name, short, known);
  if ('fault' in text) {
    const message = `${fileUnread.title}: “${short}”. ${text.fault} ${fileUnread.fix}`;
    return [...inName, { kind: fileUnread.id, found: short, message }];
  }
  const carries = (text.carries ?? []).map((what) => ({
    kind: fileCarries.id,
    found: what,
    message: `${fileCarries.title} in ${short}: “${what}”. ${fileCarries.fix}`,
  }));
  const placed =
    text.placed === true
      ? [{ kind: filePlace.id, found: 'the place', message: `${filePlace.title} in ${short}. ${filePlace.fix}` }]
      : [];
  const covered = (text.covered ?? []).map((place) => ({
    kind: fileCovered.id,
    found: 'covered words',
    message: `${fileCovered.title} in ${place.page === undefined ? short : `${short}, ${pageName(short, place.page)}`}. ${fileCovered.fix}`,
    ...place,
  }));
  const inPages = text.pages.flatMap(({ page, text: words, markdown = words }) => {
    const place = page === undefined ? short : `${short}, ${pageName(short, page)}`;
    return findFirst(markdown, known).map((one) => ({
      ...tell(one, `in ${place}`),
      ...(page === undefined ? {} : { page }),
    }));
  });
  const inText = new Set(inPages.map(({ kind, found }) => `${kind} ${found}`));
  const beside = findFirst(text.beside ?? '', known)
    .filter(({ kind, found }) => !isCount(kind) && !inText.has(`${kind.id} ${found}`))
    .map((one) => tell(one, `beside the text of ${short}`));
  return [...inName, ...carries, ...placed, ...listMost(sumUpNames([...covered, ...inPages, ...beside], short), short)];
}

/** Names of people as one warning: minutes are full of them, and somebody decides on all at once. */
function sumUpNames(found: readonly AttachedDisclosure[], short: string): AttachedDisclosure[] {
  const [first, ...more] = found.filter(({ kind }) => kind === personNamed.id);
  if (first === undefined || more.length === 0) return [...found];
  const words = `${more.length + 1} names`;
  const where = first.page === undefined ? '' : ` on ${pageName(short, first.page)}`;
  const message = `People’s names in ${short}: ${words}, the first “${first.found}”${where}. Keep a copy that gives roles, or accept this where all of them may be published.`;
  return [{ ...first, found: words, message }, ...found.filter(({ kind }) => kind !== personNamed.id)];
}

type Found = FoundDisclosure & { readonly kind: DisclosureKind };

const tell = ({ kind, found }: Found, where: string): AttachedDisclosure => ({
  kind: kind.id,
  found,
  message: `${kind.title} ${where}: “${found}”. ${kind.fix}`,
});

/** In names and titles a count or a percentage is of pages, years or versions. */
const isCount = ({ id }: DisclosureKind): boolean => /^small-|^suppressed-/.test(id);

/** What the name of a file kept with the evidence, and of its folders, tells. */
function findInName(name: string, short: string, known: ReadonlySet<string>): AttachedDisclosure[] {
  if (!name.startsWith('attachments/')) return [];
  const words = name
    .slice('attachments/'.length)
    .replace(/\.\w{1,5}$/, '')
    .replace(/[_/]/g, ' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
  return findFirst(words, known)
    .filter(({ kind }) => !isCount(kind))
    .map(({ kind, found }) => ({
      kind: kind.id,
      found,
      message: `${kind.title} in the name of ${short}: “${found}”. Call the file something else.`,
    }));
}

/** What a text tells. A file is not edited where it stands, so what it says in the same words again on a page is told of once. */
function findFirst(text: string, known: ReadonlySet<string>): Found[] {
  const seen = new Set<string>();
  return findInReading({ ...parseReading(text, false), known }).filter(({ kind, place }) => {
    if (!('start' in place)) return true;
    const words = `${kind.id} ${text.slice(place.start, place.end).replace(/\s+/g, ' ').toLowerCase()}`;
    return !seen.has(words) && seen.add(words).size > 0;
  });
}
