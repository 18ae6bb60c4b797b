import { shorten } from '../../words/shorten.ts';
import type { ImportWarning } from '../importer.ts';
import type { Page } from '../pdf/page.ts';
import { outline } from '../word/outline.ts';
import { textAt, type PageRow } from './page-rows.ts';
import type { PageTable } from './page-tables.ts';
import type { PageBlock } from './read-plan-pages.ts';
import type { Plan } from './read-plan.ts';

/** What the pages of a plan hold that no field takes, by page: pictures, tables without rules, colours, words over borders. */
export function warnOfPages(pages: readonly Page[], blocks: readonly PageBlock[], plan: Plan): ImportWarning[] {
  return [
    ...pages.flatMap(warnOfPicture),
    ...pages.flatMap(warnOfUneven),
    ...blocks.flatMap(({ printed, read, page }) =>
      printed.type === 'table' && read === undefined ? [warnOfTable(page, [printed], unruled)] : [],
    ),
    ...plan.unread.flatMap((place) => {
      const block = blocks[place];
      return block === undefined ? [] : [warnOfTable(block.page, [block.printed], untitled)];
    }),
    ...blocks.flatMap(({ table }) => (table?.columns === undefined ? [] : colours(table))),
  ];
}

const unruled = 'is not ruled all round its cells, so nobody can tell for certain what belongs to which row';
const untitled = 'does not have the titles of a plan’s columns';

function warnOfTable(page: number, blocks: PageBlock['printed'][], why: string): ImportWarning {
  const first =
    outline(blocks)[0]
      ?.text.replace(/^[\s|]+/, '')
      .split('\n')[0] ?? '';
  return {
    code: 'table-not-read',
    page,
    message: `A table on page ${page} ${why}, and was not read into fields. It begins “${shorten(first, 80)}” and stands in the text as printed: if its rows are actions, add them.`,
  };
}

const warnOfPicture = ({ number, pictured }: Page): ImportWarning[] =>
  pictured === true
    ? [
        {
          code: 'page-pictured',
          page: number,
          message: `A picture takes up much of page ${number}, like a scan. What it shows was not read, and rows after it that name no recommendation of their own were kept out of the fields. Type in by hand what it says.`,
        },
      ]
    : [];

const warnOfUneven = ({ number, tables = [] }: Page): ImportWarning[] =>
  tables
    .filter(({ uneven }) => uneven)
    .map(() => ({
      code: 'table-not-read',
      page: number,
      message: `The rules of a table on page ${number} do not close its cells, so it was not read into fields. Its words stand in the text as printed: if its rows are actions, add them.`,
    }));

/** Cells without words that are red, amber or green, by page. */
function colours({ rows }: PageTable): ImportWarning[] {
  const found = rows.flatMap((row) =>
    row.cells.flatMap(({ cell, lines, covered }, column) =>
      cell.coloured === true && covered === undefined && lines.length === 0
        ? [{ page: row.page, place: placeOf(row, column) }]
        : [],
    ),
  );
  return [...Map.groupBy(found, ({ page }) => page)].map(([page, cells]) => ({
    code: 'colour-only',
    page,
    message: `On page ${page} these cells have a colour that says red, amber or green, which no text keeps: ${cells.map(({ place }) => place).join('; ')}. Enter what each says by hand.`,
  }));
}

const placeOf = (row: PageRow, column: number) => {
  const words = row.cells.map((_, at) => textAt(row, at)).filter((text) => text !== '');
  return `column ${column + 1} of the row “${shorten(words.join(' | '), 80)}”`;
};
