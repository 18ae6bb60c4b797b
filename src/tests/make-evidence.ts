import type { LoadedEvidence } from '../evidence/linking/link-evidence.ts';
import { loadEvidence } from '../evidence/load-evidence.ts';
import type { Attachment } from '../evidence/types.ts';
import { readFixture } from './read-fixture.ts';

/** Loads the valid fixture with some files replaced, added or (with undefined) removed. Paths are below content/. */
export function makeEvidence(
  changes: Record<string, string | Uint8Array | undefined> = {},
  options: { html?: boolean; attachments?: readonly Attachment[] } = {},
): LoadedEvidence {
  const { files, attachments: kept } = readFixture('valid');
  const attachments = [...kept, ...(options.attachments ?? [])];
  const changed = new Map(files.map(({ file, bytes }) => [file, bytes]));
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) changed.delete(`content/${path}`);
    else changed.set(`content/${path}`, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  }
  return loadEvidence({ files: [...changed].map(([file, bytes]) => ({ file, bytes })), attachments }, options);
}

/** The text of a file of the valid fixture, for tests that change a part of it. */
export function fixtureText(path: string): string {
  const found = readFixture('valid').files.find(({ file }) => file === `content/${path}`);
  if (found === undefined) throw new Error(`The valid fixture has no ${path}`);
  return new TextDecoder().decode(found.bytes);
}
