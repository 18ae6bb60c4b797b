import type { Parents, RootContent } from 'mdast';
import { firstText } from './first-text.ts';
import { numberMark } from './number-lists.ts';

/** A number that Word printed automatically: as printed, and as a number where it is a plain one. */
export type Mark = { readonly printed: string; readonly number?: number };

/** Takes the marked number off the start of a block and says what it prints. */
export function takeMark(block: Parents | RootContent): Mark | undefined {
  const text = firstText(block);
  if (text === undefined || !text.value.startsWith(numberMark.start)) return undefined;
  const end = text.value.indexOf(numberMark.end);
  if (end < 0) return undefined;
  const printed = text.value.slice(1, end).trim();
  text.value = text.value.slice(end + 1).trimStart();
  const number = /^\(?(\d{1,4})[.)]?$/.exec(printed)?.[1];
  return number === undefined ? { printed } : { printed, number: Number(number) };
}
