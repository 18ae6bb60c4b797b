import type { Attachment } from '../../evidence/types.ts';

type Files = Record<string, string | Uint8Array>;

/** One bad input: its name, the files that are put into the valid fixture, and files kept with the evidence. */
export type HostileCase = readonly [name: string, files: Files, attachments?: readonly Attachment[]];

/** A document with some fields and a body. */
export const document = (fields: string, body = '') =>
  `---\ntitle: A document\ntype: report\nstatus: listed\n${fields}---\n\n${body}`;
/** Bytes one by one. */
export const bytes = (...list: number[]) => new Uint8Array(list);
/** Texts and bytes in a row. */
export const joined = (...parts: (string | Uint8Array)[]) =>
  new Uint8Array(parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]));

/** Cases that are one document with some text among its fields. */
export const fields = (list: Record<string, string>): HostileCase[] =>
  Object.entries(list).map(([name, text]) => [name, { 'documents/x.md': document(text) }]);
/** Cases that are one document with some text for its body. */
export const bodies = (list: Record<string, string>): HostileCase[] =>
  Object.entries(list).map(([name, text]) => [name, { 'documents/x.md': document('', text) }]);
/** Cases that are one document with some text for its title. */
export const titles = (list: Record<string, string>): HostileCase[] =>
  Object.entries(list).map(([name, text]) => [
    name,
    { 'documents/x.md': document('').replace('A document', () => text) },
  ]);
/** Cases that are one document whose whole file is the text. */
export const whole = (list: Record<string, string | Uint8Array>): HostileCase[] =>
  Object.entries(list).map(([name, text]) => [name, { 'documents/x.md': text }]);

/** A text in UTF-16. */
export const utf16 = (text: string, little: boolean) =>
  bytes(
    ...(little ? [0xff, 0xfe] : [0xfe, 0xff]),
    ...Array.from(text).flatMap((sign) => (little ? [sign.charCodeAt(0), 0] : [0, sign.charCodeAt(0)])),
  );
