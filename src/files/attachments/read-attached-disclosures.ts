import { join } from 'node:path';
import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import { findAttachedDisclosures } from '../../evidence/finding-disclosures/find-attached-disclosures.ts';
import {
  placeAttachedDisclosures,
  type AttachedFile,
} from '../../evidence/finding-disclosures/place-attached-disclosures.ts';
import type { AttachedDisclosure } from '../../evidence/finding-disclosures/find-attached-disclosures.ts';
import { fingerprintWords } from '../../evidence/parsing/known-words.ts';
import type { Attachment, Disclosure } from '../../evidence/types.ts';
import { isOpened, lookInto } from '../../import/look-into.ts';
import { cacheFolder } from '../cache-folder.ts';
import { openDisclosureCache, rememberNone } from './open-disclosure-cache.ts';
import { documentFolders } from '../reading/document-folders.ts';
import { fileMark } from '../file-mark.ts';
import { fingerprintCode } from '../fingerprint-code.ts';
import { keptCode } from '../kept-code.ts';
import { placeName } from '../place-name.ts';
import { readText } from './read-attachment-texts.ts';
import { listLocated } from './read-located-texts.ts';

/**
 * What is found in the files of documents, once the evidence they belong to is read: those kept with the evidence, and those
 * elsewhere that the build may read. A file that is as it was is not opened again.
 */
export type AttachedReading = (index: EvidenceIndex) => Promise<Disclosure[]>;

/**
 * Begins to look through the files kept with the evidence that were not looked through before, beside whatever else is
 * done, and answers with how to look through them all. `known` are the words that stand for no child.
 */
export function readAttachedDisclosures(
  folder: string,
  attachments: readonly Attachment[],
  known: ReadonlySet<string>,
  cache: string | false = cacheFolder('parsed'),
): AttachedReading {
  const remembered = cache === false ? rememberNone<AttachedDisclosure>() : openCache(cache, folder);
  const words = fingerprintWords(known);
  const lookThrough = async ({ name, path }: { readonly name: string; readonly path: string }) => {
    const key = `${name} ${fileMark(path)} ${words}`;
    const found =
      remembered.found.get(key) ??
      findAttachedDisclosures(name, await lookInto(name, () => readText(path, name)), known);
    remembered.found.set(key, found);
    return found;
  };
  const kept = (name: string) => ({ name, path: join(folder, name) });
  const reading = (async () => {
    for (const { file } of attachments) if (isOpened(file)) await lookThrough(kept(file));
  })();
  reading.catch(() => undefined);
  return async (index) => {
    await reading;
    const files: AttachedFile[] = [];
    for (const name of index.attachments.keys()) files.push({ name, found: await lookThrough(kept(name)) });
    for (const one of listLocated(index, documentFolders())) {
      const found = 'fault' in one ? findAttachedDisclosures(one.name, one, known) : await lookThrough(one);
      files.push({ name: one.name, document: one.document, found });
    }
    remembered.keep();
    return placeAttachedDisclosures(files, index);
  };
}

const openCache = (cache: string, folder: string) =>
  openDisclosureCache<AttachedDisclosure>(
    join(cache, '..', 'attached-disclosures', placeName(folder)),
    fingerprintCode(keptCode.read),
  );
