import { formatDate } from '../evidence/dates/dates.ts';
import { escapeXml } from '../words/escape-xml.ts';
import type { GapCount } from '../evidence/finding-gaps/count-gaps.ts';
import { drawWords, round } from './draw-words.ts';
import { scaleStep } from './scale-step.ts';

const width = 720;
const top = 34;
const plot = 190;
const left = 40;

/** From the bottom of a bar: fill, ink on it, and name. The order and the figures tell them apart without the colour. */
const parts = [
  { severity: 'high', fill: '#8a1f11', ink: '#ffffff', name: 'High' },
  { severity: 'medium', fill: '#d98e04', ink: '#0b0c0c', name: 'Medium' },
  { severity: 'low', fill: '#c9d6d7', ink: '#0b0c0c', name: 'Low' },
] as const;

/** With less room a bar has its name alone; the table beside the chart has the days. */
const roomForDay = 130;

/** The open gaps of versions as a static SVG: a bar for each, its severities one above the other, with the figures where they fit. */
export function formatBurnDown(versions: readonly GapCount[]): string {
  const most = Math.max(1, ...versions.map(totalOf));
  // A gap is whole.
  const step = Math.max(1, scaleStep(most));
  const high = Math.ceil(most / step) * step;
  const y = (value: number) => round(top + plot - (value / high) * plot);
  const slot = (width - left) / Math.max(1, versions.length);
  const lines = Array.from({ length: high / step + 1 }, (_, index) => index * step).map(
    (value) =>
      `<line x1="${left}" x2="${width}" y1="${y(value)}" y2="${y(value)}" stroke="#a9c0c2" stroke-width="1"/>` +
      drawWords(left - 8, y(value) + 5, 'end', String(value)),
  );
  const bars = versions.map((version, index) => bar(version, left + slot * (index + 0.5), slot, y));
  return [
    `<svg viewBox="0 0 ${width} ${top + plot + 52}" role="img" aria-labelledby="burn-down-title burn-down-text" font-size="14" fill="#0b0c0c">`,
    '<title id="burn-down-title">Open gaps at each version</title>',
    `<desc id="burn-down-text">${escapeXml(describe(versions))}</desc>`,
    legend(),
    ...lines,
    ...bars,
    '</svg>',
  ].join('\n');
}

function bar(version: GapCount, middle: number, slot: number, y: (value: number) => number): string {
  const thick = Math.min(slot * 0.62, 70);
  let below = 0;
  const drawn = parts.map(({ severity, fill, ink }) => {
    const value = version[severity];
    const [bottom, upper] = [y(below), y(below + value)];
    below += value;
    if (value === 0) return '';
    const label = bottom - upper < 15 ? '' : drawWords(middle, (bottom + upper) / 2 + 5, 'middle', String(value), ink);
    const box = `x="${round(middle - thick / 2)}" y="${upper}" width="${round(thick)}" height="${round(bottom - upper)}"`;
    return `<rect ${box} fill="${fill}" stroke="#ffffff" stroke-width="1"/>${label}`;
  });
  const total = drawWords(middle, y(totalOf(version)) - 6, 'middle', String(totalOf(version)), '#0b0c0c', true);
  const name = drawWords(middle, top + plot + 20, 'middle', version.name, '#0b0c0c', true);
  const day = slot < roomForDay ? '' : drawWords(middle, top + plot + 38, 'middle', formatDate(version.date));
  return [...drawn, total, name, day].join('');
}

const legend = (): string =>
  parts
    .map(({ fill, name }, index) => {
      const x = left + index * 100;
      return `<rect x="${x}" y="2" width="14" height="14" fill="${fill}"/>${drawWords(x + 20, 14, 'start', name)}`;
    })
    .join('');

const describe = (versions: readonly GapCount[]): string =>
  versions.map((version) => `${version.name}, ${formatDate(version.date)}: ${totalOf(version)}`).join('; ');

const totalOf = ({ high, medium, low }: GapCount): number => high + medium + low;
