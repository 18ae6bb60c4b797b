import { plainGrade, type Grade } from './grade.ts';

/** A grade in the words of a framework’s scale; nothing where the scale does not have it. */
export const printedGrade = (grade: Grade, scale: readonly string[]): string | undefined =>
  scale.find((printed) => plainGrade(printed) === grade);
