import { createHash } from 'node:crypto';
import { documentTypes } from '../../schemas/document.ts';
import { commonFields } from './common-fields.ts';
import { formatYaml, type Field } from './format-yaml.ts';
import type { MadeAttachment } from './make-attachment.ts';
import { makeBlocks } from './make-blocks.ts';
import type { Maker } from './maker.ts';
import { at } from './plan-item.ts';
import { capital } from './rare-word.ts';

/** A registered document with what it says and how it is used; some are not to hand, and some replace an older one. */
export function makeDocument(maker: Maker, attachment: MadeAttachment | undefined): string {
  const { item, plan, random, text, bytes, day } = maker;
  const type = documentTypes.find((word) => item.title.includes(` ${word} `)) ?? 'other';
  const older = item.position - plan.authorities.length * random.between(1, 3);
  const fields: Record<string, Field> = {
    ...commonFields(maker),
    type,
    status:
      attachment !== undefined ? 'held' : random.pick(['held', 'held', 'listed', 'listed', 'requested', 'not-held']),
    'also-called': random.chance(0.2) ? [capital(text.words(4))] : undefined,
    for: random.chance(0.3) ? random.pick(['Cabinet', 'Safeguarding board', 'Select committee']) : undefined,
    date: random.chance(0.8) ? day() : undefined,
    period: random.chance(0.3) ? '2024-25' : undefined,
    location: random.chance(0.6) ? `Evidence library, folder ${random.between(1, 400)}` : undefined,
    file: attachment?.path,
    sha256: attachment === undefined ? undefined : createHash('sha256').update(attachment.bytes).digest('hex'),
    'review-due': random.chance(0.15) ? `2026-${random.pick(['01', '05', '09'])}-30` : undefined,
    supersedes: older >= 0 && random.chance(0.03) ? at(plan.of('document'), older).name : undefined,
  };
  // Of two days drawn by chance, the later one may be that of the document that is replaced.
  if (fields['supersedes'] !== undefined) fields['date'] = undefined;
  const begun = `---\n${formatYaml(fields)}---\n\n## What it says\n\n${text.paragraph(4)}\n`;
  const ended = `\n## How it is used\n\n${text.paragraph(2)} It is cited in ${maker.links.link()}.\n`;
  return `${begun}\n${makeBlocks(maker, bytes - begun.length - ended.length)}${ended}`;
}
