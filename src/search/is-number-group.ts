import type { Group } from './expand-query.ts';

/** Whether a group is a number that counts something. A year is none: it stands anywhere. */
export const isNumberGroup = ({ forms: [form] }: Group): boolean =>
  form?.words.length === 1 &&
  form.percent === undefined &&
  /^\d[\d.]*$/.test(form.words[0] ?? '') &&
  !/^(?:19|20)\d\d$/.test(form.words[0] ?? '');
