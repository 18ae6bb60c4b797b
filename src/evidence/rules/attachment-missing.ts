import { itemsOf } from '../evidence-index.ts';
import { quote } from '../../words/quote.ts';
import { suggestNearest } from '../../words/suggest-nearest.ts';
import { inField } from './in-field.ts';
import type { Rule } from './rule.ts';

/** A document whose file is not kept with the evidence: a slip, or a gap that is told of as one; either way the rest can be published. */
export const attachmentMissing: Rule = {
  id: 'attachment-missing',
  title: 'A document whose file is not there',
  why: 'The page would say that the document is held and could not show it.',
  fix: 'Put the file in content/attachments, correct its name, or write where it is kept under location.',
  find: (index) =>
    itemsOf(index, 'document').flatMap((item) => {
      const { file } = item.data;
      if (file === undefined || index.attachments.has(file)) return [];
      const near = suggestNearest(file, index.attachments.keys());
      const message = `There is no file ${quote(file)}.${near || ' Put it in content/attachments and write it like attachments/plan.pdf, or write where it is kept under location.'}`;
      return [inField(item, ['file'], message, { severity: 'warning' })];
    }),
};
