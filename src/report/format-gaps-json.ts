import type { Settings } from '../evidence/evidence-index.ts';
import type { Gap } from '../evidence/types.ts';

/** Gaps as JSON: { gaps: [{ id, kind, severity, item, title, message, owners, file, line, at, of, due, about, accepted }] }, with asAt where the settings fix the day. */
export function formatGapsJson(gaps: readonly Gap[], settings: Pick<Settings, 'as-at'>): string {
  const asAt = settings['as-at'];
  return `${JSON.stringify({ ...(asAt === undefined ? {} : { asAt }), gaps }, null, 1)}\n`;
}
