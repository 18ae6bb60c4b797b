import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sectionNumbered } from '../src/evidence/questions/assessed-sections.ts';
import { addDays, formatDate } from '../src/evidence/dates/dates.ts';
import type { EvidenceIndex } from '../src/evidence/evidence-index.ts';
import { findGaps } from '../src/evidence/finding-gaps/find-gaps.ts';
import { isDay } from '../src/evidence/dates/is-day.ts';
import { listSome } from '../src/words/list-some.ts';
import { recordReview } from '../src/evidence/questions/record-review.ts';
import { suggestNearest } from '../src/words/suggest-nearest.ts';
import type { Item } from '../src/evidence/types.ts';
import { contentFolder } from '../src/files/reading/content-folder.ts';
import { fingerprintAttachments, fingerprintFile } from '../src/files/attachments/fingerprint-attachments.ts';
import { latestDay } from '../src/files/latest-day.ts';
import { readEvidence } from '../src/files/reading/read-evidence.ts';
import { today } from '../src/files/today.ts';
import { writeWhole } from '../src/files/write-whole.ts';
import { formatGapList } from '../src/report/format-gap-list.ts';
import { formatReview } from '../src/report/format-review.ts';
import { contentOption } from './content-option.ts';
import { runCommand } from './run-command.ts';

const options = {
  by: { help: 'the initials of whoever read it through, as in owners.yaml' },
  date: { help: 'the day of the review, like 2026-01-05 (default: today, but not for an archived assessment)' },
  content: contentOption,
};

await runCommand(
  {
    does: 'Records that items were reviewed: npm run review -- annex-m/03-missing-from-home-or-care --by SMcL',
    words: 'ITEM…',
  },
  options,
  async ({ values, rest }) => {
    const folder = contentFolder(values.content);
    const { index } = await readEvidence(folder);
    const items = rest.map((name) => findItem(name, index));
    if (items.length === 0) throw new Error('Name what was reviewed, like annex-m/03-missing-from-home-or-care.');
    const by = readBy(values.by, index);
    const date = readDate(values.date, index);
    refuseAfterLeaving(by, date, index);
    const isSupport = ({ kind }: Item) => kind === 'document' || kind === 'measure';
    // What others rest on goes first: recording a document’s new file changes what rests on it.
    for (const part of [items.filter(isSupport), items.filter((item) => !isSupport(item))]) {
      if (part.length > 0) await recordAll(part, folder, { by, date });
    }
    const { index: after } = await readEvidence(folder);
    const left = findGaps(after, today(after.settings)).filter((gap) => items.some(({ id }) => id === gap.item));
    if (left.length > 0) console.log(`\nStill open here:\n${formatGapList(left)}`);
    return 0;
  },
);

async function recordAll(items: readonly Item[], folder: string, review: { by: string; date: string }): Promise<void> {
  const { index } = await readEvidence(folder);
  const rested = items.flatMap((item) => [item.id, ...(index.referencesFrom.get(item.id) ?? []).map(({ to }) => to)]);
  const whole = fingerprintAttachments(index, (file) => fingerprintFile(folder, file), rested);
  for (const item of items) {
    const path = join(folder, item.file.slice('content/'.length));
    const recorded = recordReview(item, readFileSync(path, 'utf8'), review, whole);
    if ('fault' in recorded) throw new Error(recorded.fault);
    writeWhole(path, recorded.text);
    const cycle = index.settings['review-cycle-days'];
    const next = item.kind === 'annex-m-section' ? addDays(review.date, cycle) : undefined;
    console.log(formatReview(item, { ...review, next, supports: recorded.supports }));
  }
}

/** The item with an id, a path or the beginning of one that no other has. */
function findItem(name: string, index: EvidenceIndex): Item {
  const id = name.replace(/^(?:\.\/)?content\//, '').replace(/\.md$/, '');
  const found = index.byId.get(id);
  if (found !== undefined) return found;
  const begun = index.items.filter((item) => item.id.startsWith(id));
  const [only] = begun;
  if (only !== undefined && begun.length === 1) return only;
  if (begun.length > 1)
    throw new Error(
      `“${name}” could be ${begun.length} items: ${listSome(begun.map((item) => item.id))}. Write more of its name.`,
    );
  const numbered = sectionNumbered(index, name);
  const near = numbered === undefined ? suggestNearest(id, index.byId.keys()) : ` Did you mean “${numbered.id}”?`;
  throw new Error(
    `There is no item “${name}”, or its file has errors.${near || ' Name it by its folder and file, like annex-m/03-missing-from-home-or-care.'}`,
  );
}

function readBy(value: string | undefined, { owners }: EvidenceIndex): string {
  const known = owners.map(({ initials }) => initials);
  if (value === undefined) throw new Error(`Say who reviewed it with --by. owners.yaml has: ${known.join(', ')}.`);
  if (known.includes(value)) return value;
  throw new Error(`owners.yaml has no owner “${value}”. It has: ${known.join(', ')}.`);
}

function refuseAfterLeaving(by: string, date: string, { owners }: EvidenceIndex): void {
  const until = owners.find(({ initials }) => initials === by)?.until;
  if (until === undefined || until >= date) return;
  throw new Error(
    `owners.yaml says that ${formatDate(until)} was the last day of ${by} in the post. Name with --by who reviewed it on ${formatDate(date)}, or correct the day.`,
  );
}

function readDate(value: string | undefined, { settings }: EvidenceIndex): string {
  const asAt = settings['as-at'];
  // Neither the day it stands at nor this one is surely the day on which an archived text was read.
  if (value === undefined && asAt !== undefined)
    throw new Error(
      `This assessment stands as at ${formatDate(asAt)}. Say with --date on which day it was read, like --date ${today({})}.`,
    );
  const date = value ?? today(settings);
  if (!isDay(date)) throw new Error(`“${date}” is not a day. Write year-month-day, like 2026-01-05.`);
  if (date > latestDay())
    throw new Error(`${formatDate(date)} is still to come. A review is recorded once it has taken place.`);
  return date;
}
