import type { Group } from './group.ts';

/** Whether a word is a number that counts something. A year is none: it stands anywhere, and is written in no other way. */
export const isNumber = (word: string): boolean => /^\d[\d.]*$/.test(word) && !/^(?:19|20)\d\d$/.test(word);

/** Whether a group is such a number, and no percentage. */
export const isNumberGroup = ({ forms: [form] }: Group): boolean =>
  form?.words.length === 1 && form.percent === undefined && form.words.every(isNumber);
