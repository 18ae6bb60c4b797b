import type { AttachmentText } from '../files/read-attachment-texts.ts';

// The build reads the files before the pages are made, in the same process but outside what Astro bundles.
const shared = globalThis as { evidenceUnreadable?: ReadonlyMap<string, string> };

/** Remembers for the pages which files could not be read, and answers with them as “file: why”. */
export function rememberUnreadable(texts: readonly AttachmentText[]): string[] {
  const faults = texts.flatMap((text) => ('fault' in text ? [[text.file, text.fault] as const] : []));
  shared.evidenceUnreadable = new Map(faults);
  return faults.map(([file, fault]) => `${file}: ${fault}`);
}

/** Why search cannot look into a file, or undefined where it can. */
export const whyUnreadable = (file: string): string | undefined => shared.evidenceUnreadable?.get(file);
