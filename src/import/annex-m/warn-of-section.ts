import type { RootContent } from 'mdast';
import type { ImportWarning } from '../importer.ts';
import { readDocumentLines } from './document-lines.ts';
import type { CitedEntry } from './draft-section.ts';
import type { PrintedFramework } from './find-framework.ts';
import { findKnownSection } from './known-sections.ts';
import type { PartName } from './part-heading.ts';
import type { StrayHeading } from './read-parts.ts';
import type { PrintedSection } from './read-sections.ts';

function warnOfNone(count: number, none: readonly string[]): string[] {
  const printed = none.join('”, “');
  if (count > 0)
    return none.length === 0 ? [] : [`among its supporting documents is printed “${printed}”, which names none.`];
  if (none.length === 0) return ['no supporting documents are listed.'];
  return [`no supporting documents are listed; printed is “${printed}”. Say why under states, or list them.`];
}

const bodyParts: Partial<Record<PartName, string>> = {
  assessment: 'Summary statement',
  summary: 'Summary statement',
  detail: 'Detail',
  performance: 'Performance and activity data',
  notes: 'Open notes',
};

function explainStray({ heading, part, outOfOrder }: StrayHeading): string {
  if (outOfOrder)
    return `“${heading}” looks like the heading of a section, but its number is out of order or was there before. Its parts went into the same parts of this section. Move them where they belong.`;
  const title = bodyParts[part];
  const went =
    title === undefined
      ? 'What stands below it was read with what stands above it. Look whether something is missing.'
      : `It went into this section, below “${title}”. Move it where it belongs.`;
  return `“${heading}” is printed as large as the section’s own heading, but is no section that is known. ${went}`;
}

/** What a person should look at in a section that was read: what is empty, doubtful, unknown or left out. */
export function warnOfSection(
  { number, printed, title, owners, otherOwners, strays, parts }: PrintedSection,
  documents: readonly CitedEntry[],
  framework: PrintedFramework,
  body: { summary: readonly RootContent[]; performance: readonly RootContent[] },
): ImportWarning[] {
  const warn = (code: string, isSo: boolean, message: string): ImportWarning[] =>
    isSo ? [{ code, message: `Section ${number}: ${message}` }] : [];
  const { none } = readDocumentLines(parts.documents);
  return [
    ...warn('summary-empty', body.summary.length === 0, 'the summary statement is empty.'),
    ...warn('detail-empty', parts.detail.length === 0, 'the detail is empty.'),
    ...warnOfNone(documents.length, none).flatMap((message) => warn('documents-none', true, message)),
    ...warn('performance-data-none', body.performance.length === 0, 'no performance or activity data is given.'),
    ...documents.flatMap(({ id, doubt }) =>
      warn('document-doubtful', doubt !== undefined, `the document ${id} is printed with a question mark.`),
    ),
    ...strays.flatMap((stray) => warn('heading-unknown', stray.part !== 'owners', explainStray(stray))),
    ...warn(
      'heading-left-out',
      owners.length > 0 && otherOwners.length > 0,
      `what stands between its heading and its first part was left out: “${otherOwners.join('”, “')}”. Add what counts to the text.`,
    ),
    ...warn(
      'owner-none',
      owners.length === 0,
      `no owner’s initials were found${otherOwners.length === 0 ? '' : ` (printed: “${otherOwners.join(' / ')}”)`}. Add them to owners.yaml and to the section.`,
    ),
    ...warn(
      'section-unknown',
      findKnownSection(title, framework.sections) === undefined,
      `“${title}” is the title of no section of ${framework.title}. Correct “framework” and “number” in its file, or the title.`,
    ),
    ...warn(
      'section-number',
      printed !== undefined && printed !== number,
      `“${title}” is printed as section ${printed}, but is section ${number} of ${framework.title}. Check the number.`,
    ),
  ];
}
