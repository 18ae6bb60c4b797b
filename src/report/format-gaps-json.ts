import type { Gap } from '../evidence/types.ts';

/** Gaps as JSON: { gaps: [{ kind, severity, item, title, message, owners, file, line, at }] }. */
export const formatGapsJson = (gaps: readonly Gap[]): string => `${JSON.stringify({ gaps }, null, 1)}\n`;
