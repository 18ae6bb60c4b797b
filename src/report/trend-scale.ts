import type { Trend } from './format-trend.ts';
import { scaleStep } from './scale-step.ts';

/** The lowest and highest value of a scale and its step. It begins at 0, unless all values lie in its upper half and differ by what a chart can show. */
export function trendScale({ lines, target }: Pick<Trend, 'lines' | 'target'>): {
  readonly low: number;
  readonly high: number;
  readonly step: number;
} {
  const values = [...lines.flatMap((line) => line.values), target].filter((value) => value !== undefined);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const from = min > max / 2 && max - min > max / 1e6 ? min - (max - min) / 4 : Math.min(0, min);
  // Nothing but 0, or as good as 0, still has a scale.
  const to = Math.max(0, max) - from < 1e-9 ? 1 : Math.max(0, max);
  const step = scaleStep(to - from);
  return { low: exact(Math.floor(from / step) * step), high: exact(Math.ceil(to / step) * step), step };
}

/** A number without the last digits that a computer’s fractions leave. */
export const exact = (value: number): number => Number(value.toPrecision(12));
