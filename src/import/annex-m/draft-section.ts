import type { FootnoteDefinition, ListItem, Paragraph, RootContent } from 'mdast';
import type { Draft, ImportWarning } from '../importer.ts';
import { formatBody } from '../word/format-body.ts';
import { footnotesOf } from '../word/with-footnotes.ts';
import { shortId } from '../word/short-id.ts';
import type { Front } from './annex-m.ts';
import type { PrintedFramework } from './find-framework.ts';
import { findKnownSection } from './known-sections.ts';
import { markOpenNotes } from './mark-open-notes.ts';
import type { PartName } from './part-heading.ts';
import type { PrintedSection } from './read-sections.ts';

type CitedEntry = { readonly id: string; readonly note?: string; readonly doubt?: string };

/** What a section is printed in: its framework, what stands before the first section, and the footnotes. */
type PrintedIn = {
  readonly framework: PrintedFramework;
  readonly front: Front;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
};

/** One section as an evidence file, with what a person should look at. */
export function draftSection(
  section: PrintedSection,
  documents: readonly CitedEntry[],
  { framework, front, footnotes }: PrintedIn,
): { draft: Draft; warnings: ImportWarning[] } {
  const { number, title, owners, parts } = section;
  const summary = markOpenNotes([...parts.assessment, ...parts.summary]);
  const detail = markOpenNotes(parts.detail);
  const performance = markOpenNotes(parts.performance);
  const notes = [
    ...summary.notes,
    ...detail.notes,
    ...performance.notes,
    ...parts.notes.filter((block): block is Paragraph => block.type === 'paragraph'),
  ];
  const body = [
    ['Summary statement', summary.blocks],
    ['Detail', detail.blocks],
    ['Performance and activity data', performance.blocks],
    ...(notes.length === 0 ? [] : [['Open notes', [taskList(notes)]] as const]),
  ] as const;
  const data = {
    title,
    number,
    framework: framework.id,
    owners,
    ...(front.date === undefined ? {} : { reviewed: front.date }),
    documents,
    sources: [{ id: front.draft.id, place: `Section ${number}` }],
  };
  const used = footnotesOf(
    body.flatMap(([, blocks]) => [...blocks]),
    footnotes,
  );
  const printed = body.map(([heading, blocks]) => `## ${heading}\n\n${formatBody(blocks, 3)}`.trim());
  const text = [...printed, formatBody(used)].join('\n\n').trim();
  return {
    draft: { kind: 'annex-m-section', id: fileName(number, title, framework), data, body: text },
    warnings: warningsOf(section, documents, framework, { summary: summary.blocks, performance: performance.blocks }),
  };
}

function fileName(number: string, title: string, { sections }: PrintedFramework): string {
  const known = findKnownSection(title, sections);
  const slug = known !== undefined && known.number === number ? known.slug : shortId(title);
  return `${shortId(number.padStart(2, '0'))}-${slug}`;
}

function taskList(notes: readonly Paragraph[]): RootContent {
  const children = notes.map((paragraph): ListItem => ({
    type: 'listItem',
    spread: false,
    checked: false,
    children: [paragraph],
  }));
  return { type: 'list', ordered: false, spread: false, children };
}

const bodyParts: Partial<Record<PartName, string>> = {
  assessment: 'Summary statement',
  summary: 'Summary statement',
  detail: 'Detail',
  performance: 'Performance and activity data',
  notes: 'Open notes',
};

function whereStrayWent(part: PartName): string {
  const title = bodyParts[part];
  return title === undefined
    ? 'What stands below it was read with what stands above it. Look whether something is missing.'
    : `It went into this section, below “${title}”. Move it where it belongs.`;
}

function warningsOf(
  { number, printed, title, owners, otherOwners, strays, parts }: PrintedSection,
  documents: readonly CitedEntry[],
  framework: PrintedFramework,
  body: { summary: readonly RootContent[]; performance: readonly RootContent[] },
): ImportWarning[] {
  const warn = (code: string, message: string): ImportWarning => ({ code, message: `Section ${number}: ${message}` });
  return [
    ...(body.summary.length === 0 ? [warn('summary-empty', 'the summary statement is empty.')] : []),
    ...(parts.detail.length === 0 ? [warn('detail-empty', 'the detail is empty.')] : []),
    ...(documents.length === 0 ? [warn('documents-none', 'no supporting documents are listed.')] : []),
    ...(body.performance.length === 0
      ? [warn('performance-data-none', 'no performance or activity data is given.')]
      : []),
    ...documents.flatMap(({ id, doubt }) =>
      doubt === undefined ? [] : [warn('document-doubtful', `the document ${id} is printed with a question mark.`)],
    ),
    ...strays
      .filter(({ part }) => part !== 'owners')
      .map(({ heading, part }) =>
        warn(
          'heading-unknown',
          `“${heading}” is printed as large as the section’s own heading, but is no section that is known. ${whereStrayWent(part)}`,
        ),
      ),
    ...(owners.length === 0
      ? [
          warn(
            'owner-none',
            `no owner’s initials were found${otherOwners.length === 0 ? '' : ` (printed: “${otherOwners.join(' / ')}”)`}. Add them to owners.yaml and to the section.`,
          ),
        ]
      : []),
    ...(findKnownSection(title, framework.sections) === undefined
      ? [
          warn(
            'section-unknown',
            `“${title}” is the title of no section of ${framework.title}. Correct “framework” and “number” in its file, or the title.`,
          ),
        ]
      : []),
    ...(printed !== undefined && printed !== number
      ? [
          warn(
            'section-number',
            `“${title}” is printed as section ${printed}, but is section ${number} of ${framework.title}. Check the number.`,
          ),
        ]
      : []),
  ];
}
