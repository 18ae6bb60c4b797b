import type { Group } from './group.ts';
import { isNumberGroup } from './is-number-group.ts';

const small = new Set('out up down off over back under within without not no never'.split(' '));

/** Whether a group says something only beside its neighbour: 25 of 25 hours, out of out of hours, not of not understood. */
export const isLeaning = (group: Group): boolean =>
  isNumberGroup(group) ||
  (!group.quoted &&
    group.size === 1 &&
    group.forms.every(({ words: [word, second] }) => second === undefined && small.has(word ?? '')));
