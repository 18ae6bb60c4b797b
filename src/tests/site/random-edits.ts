import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something a person might do to a content folder, with what it is called in a report. */
export type Edit = { readonly name: string; readonly change: (content: string) => void };

const word = fc.constantFrom('Harbour', 'Lantern', 'IRO', 'Meadow', 'ZQ', 'Thresholds', 'figures 12 and 34%');
const pick = fc.nat({ max: 10_000 });

/** The evidence files of a content folder, sorted. */
const filesOf = (content: string): string[] =>
  readdirSync(content, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const rewrite = (file: string | undefined, change: (text: string) => string) => {
  if (file !== undefined && existsSync(file)) writeFileSync(file, change(readFileSync(file, 'utf8')));
};

/** A change of one evidence file that a number picks. */
const inFile = (name: string, change: (text: string, value: string) => string) =>
  fc.tuple(pick, word).map(([number, value]): Edit => ({
    name: `${name} (${number}, ${value})`,
    change: (content) => {
      const files = filesOf(content);
      rewrite(files[number % files.length], (text) => change(text, value));
    },
  }));

/** A change of one of the files that hold for the whole site. */
const inWhole = (file: string, change: (text: string, value: string) => string) =>
  word.map((value): Edit => ({
    name: `${file} (${value})`,
    change: (content) => rewrite(join(content, file), (text) => change(text, value)),
  }));

const moved = fc.tuple(pick, pick).map(([number, to]): Edit => ({
  name: `rename (${number})`,
  change: (content) => {
    const file = filesOf(content)[number % filesOf(content).length];
    if (file !== undefined) renameSync(file, file.replace(/[^/]+\.md$/, `moved-${to}.md`));
  },
}));

const removed = pick.map((number): Edit => ({
  name: `delete (${number})`,
  change: (content) => rmSync(filesOf(content)[number % filesOf(content).length] ?? '', { force: true }),
}));

const added = fc.tuple(pick, word).map(([number, value]): Edit => ({
  name: `add (${number}, ${value})`,
  change: (content) =>
    writeFileSync(
      join(content, `documents/added-${number}.md`),
      `---\ntitle: ${value} ${number}\ntype: report\nstatus: listed\nowners: [CD]\n---\n\nSee [thresholds](../annex-m/01-thresholds.md#detail-1) of the IRO.\n`,
    ),
}));

const attachment = word.map((value): Edit => ({
  name: `attachment (${value})`,
  change: (content) => writeFileSync(join(content, 'attachments/strategy.txt'), `The strategy says ${value}.\n`),
}));

/** Edits of every sort: text, titles, references, names, deletions, additions, attachments, settings, glossary and owners. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(
  inFile('text', (text, value) => `${text}\n\n${value} was added.\n`),
  inFile('heading', (text, value) => text.replace(/^## .*$/m, (heading) => `${heading}\n\n${value}.`)),
  inFile('title', (text, value) => text.replace(/^title: .*$/m, `title: ${value}`)),
  inFile('owners', (text) => text.replace(/^owners: .*$/m, 'owners: [CD]')),
  inFile('reviewed', (text) => text.replace(/^reviewed: .*$/m, 'reviewed: 2025-06-01')),
  inFile('citation', (text) => text.replace(/^ {2}- id: strategy$/m, '  - id: guide')),
  inFile('space', (text) => text.replace('\n---\n\n', '\n---\n\n\n\n')),
  moved,
  removed,
  added,
  attachment,
  inWhole('settings.yaml', (text, value) => text.replace(/^title: .*$/m, `title: ${value}`)),
  inWhole('settings.yaml', (text) => text.replace(/^as-at: .*$/m, 'as-at: 2026-06-01')),
  inWhole('glossary.yaml', (text, value) =>
    text.replace(/^ {2}meaning: .*$/m, `  meaning: ${value.toLowerCase()} officer`),
  ),
  inWhole('owners.yaml', (text, value) => text.replace(/^ {2}role: .*$/m, `  role: ${value}`)),
);
