import { join } from 'node:path';
import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import { findAttachedDisclosures, placeAttachedDisclosures } from '../evidence/find-attached-disclosures.ts';
import type { AttachedDisclosure, AttachedFile } from '../evidence/find-attached-disclosures.ts';
import { fingerprintWords, knownWords } from '../evidence/find-disclosures.ts';
import type { Attachment, Disclosure } from '../evidence/types.ts';
import { isOpened, lookInto } from '../import/look-into.ts';
import { cacheFolder } from './cache-folder.ts';
import { openDisclosureCache, rememberNone } from './open-disclosure-cache.ts';
import { documentFolders } from './document-folders.ts';
import { fileMark } from './file-mark.ts';
import { fingerprintCode } from './fingerprint-code.ts';
import { placeName } from './place-name.ts';
import { readText } from './read-attachment-texts.ts';
import { listLocated } from './read-located-texts.ts';

const readingCode = ['src/evidence', 'src/markdown', 'src/import', 'schemas'];

/** What is found in the files of documents, once the evidence they belong to is read. */
export type AttachedReading = (index: EvidenceIndex) => Promise<Disclosure[]>;

/**
 * Begins to read the files kept with the evidence that were not looked through before, beside whatever else is done, and
 * answers with how to look through them all.
 */
export function readAttachedDisclosures(
  folder: string,
  attachments: readonly Attachment[],
  cache: string | false = cacheFolder('parsed'),
): AttachedReading {
  const remembered = cache === false ? rememberNone<AttachedDisclosure>() : openCache(cache, folder);
  const fresh = attachments
    .map(({ file }) => ({ file, path: join(folder, file) }))
    .filter(({ file, path }) => isOpened(file) && !remembered.knows(`${file} ${fileMark(path)}`));
  const reading = (async () => {
    for (const { file, path } of fresh) await readText(path, file);
  })();
  reading.catch(() => undefined);
  return async (index) => {
    await reading;
    return lookThroughAll(folder, index, remembered);
  };
}

/**
 * What the files of documents may tell of a child or a person: those kept with the evidence, and those elsewhere that
 * the build may read. A file that is as it was is not opened again.
 */
async function lookThroughAll(
  folder: string,
  index: EvidenceIndex,
  remembered: Pick<ReturnType<typeof openCache>, 'found' | 'keep'>,
): Promise<Disclosure[]> {
  const kept = [...index.attachments.keys()].map((name) => ({ name, path: join(folder, name) }));
  const located = listLocated(index, documentFolders());
  if (kept.length + located.length === 0) return [];
  const known = knownWords(index);
  const words = fingerprintWords(known);
  const files: AttachedFile[] = [];
  for (const one of [...kept, ...located]) {
    const { name } = one;
    const key = 'path' in one ? `${name} ${fileMark(one.path)} ${words}` : undefined;
    const before = key === undefined ? undefined : remembered.found.get(key);
    const text = () => ('fault' in one ? one : lookInto(name, () => readText(one.path, name)));
    const found = before ?? findAttachedDisclosures(name, await text(), known);
    if (key !== undefined) remembered.found.set(key, found);
    files.push({ name, found, ...('document' in one ? { document: one.document } : {}) });
  }
  remembered.keep();
  return placeAttachedDisclosures(files, index);
}

const openCache = (cache: string, folder: string) =>
  openDisclosureCache<AttachedDisclosure>(
    join(cache, '..', 'attached-disclosures', placeName(folder)),
    fingerprintCode(readingCode),
  );
