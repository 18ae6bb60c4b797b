import type { FootnoteDefinition, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { joinSpaces } from '../../words/join-spaces.ts';
import type { Draft, ImportWarning } from '../importer.ts';
import { dropStruck } from '../word/drop-struck.ts';
import { formatBody } from '../word/format-body.ts';
import { parsePrintedDate } from '../word/parse-printed-date.ts';
import { shortId } from '../word/short-id.ts';
import { sourceDocument } from '../word/source-document.ts';
import { warnOfStruck } from '../word/warn-of-struck.ts';
import { footnotesOf } from '../word/with-footnotes.ts';
import type { PrintedFramework } from './find-framework.ts';
import type { PrintedAssessment } from './read-sections.ts';

/** What the assessment prints before its first section: title, version table, notes. */
export type Front = {
  readonly draft: Draft;
  readonly date: string | undefined;
  readonly used: readonly FootnoteDefinition[];
  readonly warnings: readonly ImportWarning[];
};

/** Reads what an assessment prints before its first section; `missing` says that its framework comes with it. */
export function readFront(
  { preamble }: PrintedAssessment,
  file: string,
  framework: PrintedFramework,
  footnotes: readonly FootnoteDefinition[],
  missing: boolean,
): Front {
  const live = dropStruck(preamble);
  const titleAt = live.findIndex((block) => block.type === 'heading' || block.type === 'paragraph');
  const title = joinSpaces(toString(live[titleAt])) || `Self-assessment against ${framework.title}`;
  const versions = versionTable(live);
  const version = versions.get('version');
  const date = parsePrintedDate(versions.get('date') ?? '');
  const rest = preamble.filter((_, index) => index !== titleAt);
  const used = footnotesOf(rest, footnotes);
  const id = [`${framework.id}-assessment`, version && shortId(version)].filter(Boolean).join('-');
  const whole = date?.length === 10 ? date : undefined;
  const warnings = warnOfStruck(preamble);
  if (rest.length > 0)
    warnings.push({
      code: 'front-page',
      message: `The notes and the version table at the front went into documents/${id}.md. Enter what belongs to the site in settings.yaml, under assessment.`,
    });
  if (whole === undefined)
    warnings.push({
      code: 'reviewed-unknown',
      message: 'The assessment prints no full date of its version, so no section says when it was last reviewed.',
    });
  warnings.push({
    code: 'lines-of-enquiry',
    message: `The lines of enquiry printed in each section ${missing ? 'went into' : 'were not imported: they belong to'} the framework (frameworks/${framework.id}.md). Say which line a paragraph answers by linking to it, like [a](#line-a).`,
  });
  return {
    draft: sourceDocument({ id, title, file, date, body: formatBody([...rest, ...used]) }),
    date: whole,
    used,
    warnings,
  };
}

function versionTable(blocks: readonly RootContent[]): Map<string, string> {
  const rows = blocks.filter((block): block is Table => block.type === 'table').flatMap(({ children }) => children);
  return new Map(
    rows.flatMap((row) => {
      const [label = '', value = ''] = row.children.map((cell) => toString(cell).trim());
      const key = /^(version|date|replaces)/i.exec(label)?.[1]?.toLowerCase();
      return key === undefined ? [] : [[key, value] as const];
    }),
  );
}
