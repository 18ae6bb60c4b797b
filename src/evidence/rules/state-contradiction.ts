import { itemsOf } from '../evidence-index.ts';
import { readPart, type PartName } from '../questions/read-part.ts';
import { inField } from './in-field.ts';
import type { Rule } from './rule.ts';

const parts: readonly PartName[] = ['summary', 'detail', 'documents', 'performance-data'];

/** A part of a section that has a state although it is not empty. */
export const stateContradiction: Rule = {
  id: 'state-contradiction',
  title: 'A state that contradicts the text',
  why: 'A part cannot be both filled in and declared empty.',
  fix: 'Remove the state, or the text.',
  find: (index) =>
    itemsOf(index, 'annex-m-section').flatMap((item) =>
      parts
        .filter((part) => item.data.states?.[part] !== undefined && readPart(item, part) !== '')
        .map((part) =>
          inField(
            item,
            ['states', part],
            `The state says that “${part}” is empty, but it is filled in. Remove the state, or the text.`,
            { name: true },
          ),
        ),
    ),
};
