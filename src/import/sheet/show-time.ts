/** A part of a day as a format shows it, like 14:30 or, with [h], 36:00 for a day and a half. */
export function showTime(days: number, format: string): string {
  const all = Math.round(Math.abs(days) * 86_400);
  const isWhole = format.includes('[');
  const inDay = isWhole ? all : all % 86_400;
  const [hours, minutes, seconds] = [Math.floor(inDay / 3600), Math.floor(inDay / 60), inDay % 60];
  const parts = format.includes('h') ? [hours, minutes % 60] : [isWhole ? minutes : minutes % 60];
  const shown = format.includes('s') ? [...parts, seconds] : parts;
  return `${days < 0 ? '-' : ''}${shown.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
