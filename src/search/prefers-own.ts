import { isCommon } from './is-common.ts';

const several = new Set('councils authorities boroughs elsewhere'.split(' '));

const grades = new Set('outstanding good requires improvement adequate inadequate'.split(' '));
const besideGrades = new Set(
  'ofsted inspection inspections ilacs sif judged rated graded judgement overall effectiveness children care leavers leaders help protection'.split(
    ' ',
  ),
);

/** Whether a search asks for nothing but who was judged how: outstanding ILACS 2023, but not outstanding actions. */
const asksGrade = (typed: readonly string[]): boolean =>
  typed.some((word) => grades.has(word)) &&
  typed.every((word) => grades.has(word) || besideGrades.has(word) || isCommon(word) || /^20\d\d$/.test(word));

/** Whether a search means the authority whose site it is: its typed words name no other one, nor ask which authorities do something or were judged how. */
export const prefersOwn = (typed: readonly string[], others: ReadonlySet<string>): boolean =>
  !asksGrade(typed) && !typed.some((word) => several.has(word) || others.has(word));
