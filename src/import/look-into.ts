import type { FileText } from '../evidence/parsing/file-text.ts';

/** The path that a file is named by, without what stands behind it in an address: a question mark or a number sign ends it. */
export const pathOf = (file: string): string => file.replace(/[?#].*$/, '');

const endingOf = (file: string): string => pathOf(file).split('.').at(-1)?.toLowerCase() ?? '';

const opened = [
  'pdf',
  'docx',
  'docm',
  'pptx',
  'pptm',
  'ppsx',
  'txt',
  'md',
  'xlsx',
  'xlsm',
  'csv',
  'tsv',
  'json',
  'ics',
  'eml',
];
const pictures = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'bmp', 'heic'];

/** Whether a file of this name can be opened and looked through for what may tell of a person. */
export const isOpened = (file: string): boolean => opened.includes(endingOf(file));

/** Whether a file of this name is a picture: nobody looks through what it shows, only what it carries beside. */
export const isPicture = (file: string): boolean => pictures.includes(endingOf(file));

/** What can be looked through in a file, which `read` reads, or in words why its kind is not opened. */
export async function lookInto(file: string, read: () => Promise<FileText>): Promise<FileText> {
  if (isOpened(file) || isPicture(file)) return read();
  return { fault: `The check cannot open files that end in .${endingOf(file).slice(0, 10)}.` };
}
