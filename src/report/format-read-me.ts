import { joinSpaces } from '../words/join-spaces.ts';

/** What a copy without a server is of, and what it holds. */
export type OfflineFacts = {
  readonly title: string;
  readonly authority: string;
  /** The day its content stands at, in words. */
  readonly day: string;
  /** Whom it was made for, where the site has editions. */
  readonly edition?: string | undefined;
  /** The markings of its pages, the lowest first. */
  readonly markings: readonly string[];
};

/** The highest marking a copy holds, and that it must be protected so: one sentence for the console and the file beside the copy. */
export function formatProtection(markings: readonly string[]): string {
  const highest = joinSpaces(markings.at(-1) ?? '');
  return `The highest marking in this copy is ${highest}. It must be protected as ${highest} wherever it is kept, also after it has left the building.`;
}

/** The text file that stands beside the pages of a copy and says how to open it, what it holds and what it cannot do. */
export function formatReadMe({ title, authority, day, edition, markings }: OfflineFacts): string {
  return [
    'READ ME FIRST',
    '',
    title,
    authority,
    `Content as at ${day}`,
    ...(edition === undefined ? [] : [`Edition: ${edition}`]),
    `Markings: ${markings.join(', ')}`,
    '',
    formatProtection(markings),
    'Delete it when it is no longer needed.',
    '',
    'How to open it',
    '1. If you have it as a zip file, unpack it first: right-click it and choose Extract All.',
    '2. Open index.html in Edge, Chrome or Firefox. No network and no server is needed.',
    '3. Press / on any page to search.',
    '',
    'What does not work here',
    '- It does not change any more. The site itself may say something newer.',
    '- Search finds what is in this copy, and nothing on other sites.',
    '- Links to other websites, and to where a file can be edited, need a network.',
    '- The data files (JSON, CSV, calendars) name addresses of the site, not of this copy.',
    '',
  ].join('\r\n');
}
