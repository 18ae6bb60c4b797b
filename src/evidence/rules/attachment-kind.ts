import { quote } from '../../words/quote.ts';
import type { Rule } from './rule.ts';

/** The endings of what a browser shows or saves, and never runs as part of the site. */
export const attachmentEndings = [
  ...['pdf', 'doc', 'docx', 'docm', 'dotx', 'odt', 'rtf', 'txt', 'md', 'epub'],
  ...['xls', 'xlsx', 'xlsm', 'xlsb', 'ods', 'csv', 'tsv', 'json', 'ics'],
  ...['ppt', 'pptx', 'pptm', 'ppsx', 'odp', 'vsdx', 'pub', 'mpp', 'msg', 'eml'],
  ...['png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'bmp', 'heic'],
  ...['mp3', 'm4a', 'wav', 'mp4', 'mov', 'zip', '7z'],
];

/** An attachment of a kind that could run in a reader’s browser or on the server, or an empty one. */
export const attachmentKind: Rule = {
  id: 'attachment-kind',
  title: 'An attachment of a kind that is not published',
  why: 'A web page, a drawing in SVG or a program opened from the site could act in the reader’s name, and a server’s own settings file could change the server. An empty file is a copy that failed.',
  fix: 'Save it as PDF, Word, Excel or a picture, or put it into a zip file.',
  find: ({ attachments }) =>
    [...attachments.values()].flatMap(({ file, size }) => {
      const message = size === 0 ? 'The file is empty. Copy it here again, or delete it.' : kindFault(file);
      return message === undefined ? [] : [{ severity: 'error' as const, file: `content/${file}`, message }];
    }),
};

function kindFault(file: string): string | undefined {
  const name = file.split('/').at(-1) ?? '';
  const [, ending] = /[^.]\.([^.]+)$/.exec(name) ?? [];
  if (ending !== undefined && attachmentEndings.includes(ending.toLowerCase())) return undefined;
  return `Files that end like ${quote(name.slice(-20))} are not published, because they could run as a program. Save it as PDF, Word, Excel or a picture, or put it into a zip file.`;
}
