import type { ImportWarning } from './importer.ts';

/** A warning where a condition holds, else none. */
export const warnIf = (condition: boolean, code: string, message: string): ImportWarning[] =>
  condition ? [{ code, message }] : [];
