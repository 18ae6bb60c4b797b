import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { countFiles, type FileCounts } from '../../evidence/questions/count-files.ts';
import { linkEvidence, type Content, type LoadedEvidence } from '../../evidence/linking/link-evidence.ts';
import type { ParsedItem } from '../../evidence/parsing/parse-item.ts';
import { findDisclosures } from '../../evidence/finding-disclosures/find-disclosures.ts';
import { parseKnownWords } from '../../evidence/parsing/parse-known-words.ts';
import type { Disclosure } from '../../evidence/types.ts';
import { openDisclosureCache, rememberNone } from '../attachments/open-disclosure-cache.ts';
import { parsedKey } from '../../evidence/parsing/parsed-key.ts';
import { cacheFolder } from '../cache-folder.ts';
import { fingerprintAttachments, fingerprintFile } from '../attachments/fingerprint-attachments.ts';
import { fingerprintCode } from '../fingerprint-code.ts';
import { holdMemory } from '../hold-memory.ts';
import { keptCode } from '../kept-code.ts';
import { latestDay } from '../latest-day.ts';
import { openParsedCache, type ParsedCache } from './parsed-cache.ts';
import { placeName } from '../place-name.ts';
import { parseAhead } from './parse-ahead.ts';
import { readAttachedDisclosures } from '../attachments/read-attached-disclosures.ts';
import { readContent } from './read-content.ts';
import { timed } from '../timed.ts';

/**
 * How to read: `html` also renders the bodies; `content` is the folder’s content where it has been read already; `cache` is the folder for what is parsed, or false for none; `beside` is other work that takes a core until
 * it is done; `tell` hears what became of the cache, and `progress` how many files are parsed.
 */
export type ReadOptions = {
  readonly html?: boolean;
  readonly content?: Content;
  readonly cache?: string | false;
  readonly beside?: Promise<unknown>;
  readonly tell?: (note: string) => void;
  readonly progress?: (done: number, all: number) => void;
};

/** The evidence with every problem. */
export type ReadEvidence = LoadedEvidence & {
  /** What became of every file of the folder. */
  readonly fileCounts: FileCounts;
  /** The parsed files by key, for reading the folder’s history. */
  readonly known: Map<string, ParsedItem>;
  /** What may tell of a child or a person. */
  readonly disclosures: readonly Disclosure[];
  /** Stands for the bytes of every content file. */
  readonly source: string;
};

/** Reads and checks a content folder. Throws a plain sentence when there is no such folder. */
export async function readEvidence(folder: string, options: ReadOptions = {}): Promise<ReadEvidence> {
  const { html = false } = options;
  const content = options.content ?? timed('read', () => readContent(folder));
  // Reading a PDF takes as long as parsing many texts, so it is begun first.
  const words = parseKnownWords(content.files);
  const readAttached = readAttachedDisclosures(folder, content.attachments, words, options.cache);
  const code = options.cache === false ? '' : fingerprintCode(keptCode.parsed);
  const remembered = openDisclosures(folder, code, options);
  const known = await timed('parse', () =>
    parseAhead(content, {
      html,
      known: [...words],
      remember: (key, found) => remembered.found.set(key, found),
      cache: openCache(folder, code, options),
      ...(options.progress === undefined ? {} : { progress: options.progress }),
      ...(options.beside === undefined ? {} : { beside: options.beside }),
    }),
  );
  holdMemory();
  const { index, problems } = timed('link', () =>
    linkEvidence({ ...content, latest: latestDay() }, (source) => known.get(parsedKey(source) ?? '') as ParsedItem),
  );
  const disclosures = await timed('disclosures', async () => {
    const attached = await readAttached(index);
    const found = findDisclosures(content.files, index, remembered.found, attached);
    remembered.keep();
    return found;
  });
  return {
    index: timed('attachments', () => fingerprintAttachments(index, (file) => fingerprintFile(folder, file))),
    problems,
    fileCounts: countFiles(content, { index, problems }),
    known,
    disclosures,
    source: fingerprintContent(content),
  };
}

const openCache = (
  folder: string,
  code: string,
  { html = false, cache = cacheFolder('parsed'), tell = () => {} }: ReadOptions,
) => (cache === false ? noCache : openParsedCache(join(cache, placeName(folder)), code, html, tell));

const openDisclosures = (folder: string, code: string, { cache = cacheFolder('parsed') }: ReadOptions) =>
  cache === false ? rememberNone() : openDisclosureCache(join(cache, '..', 'disclosures', placeName(folder)), code);

const noCache: ParsedCache = { read: () => new Map(), keep: () => {} };

function fingerprintContent({ files, attachments }: Content): string {
  const all = [
    ...files.map(({ file, key }) => `${file} ${key}`),
    ...attachments.map(({ file, size }) => `${file} ${size}`),
  ];
  return createHash('sha256').update(all.sort().join('\n')).digest('hex');
}
