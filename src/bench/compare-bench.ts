import type { Measurement, SizeMeasurement } from './measurement.ts';

/** A figure that has grown since a stored run, both in the same unit, with how many times it is what it was. */
export type Slower = { readonly name: string; readonly before: number; readonly now: number; readonly ratio: number };

/** A figure by its name, and the least difference that matters: below it, only chance speaks. */
type Figure = { readonly name: string; readonly value: number; readonly least: number };

/**
 * The figures that are worse than in a stored run by more than `tolerance` (0.2 is a fifth), the worst first. Sizes and
 * figures that only one of the two runs has are left out.
 */
export function compareBench(before: Measurement, now: Measurement, tolerance: number): Slower[] {
  const stored = new Map(before.sizes.flatMap(listFigures).map(({ name, value }) => [name, value]));
  return now.sizes
    .flatMap(listFigures)
    .flatMap(({ name, value, least }) => {
      const earlier = stored.get(name);
      if (earlier === undefined || value - earlier < least || value <= earlier * (1 + tolerance)) return [];
      return [{ name, before: earlier, now: value, ratio: value / earlier }];
    })
    .sort((a, b) => b.ratio - a.ratio);
}

/** What the comparison has to say, in plain lines. */
export function formatSlower(slower: readonly Slower[], tolerance: number): string {
  if (slower.length === 0) return `Nothing got worse by more than ${Math.round(tolerance * 100)} per cent.`;
  const lines = slower.map(
    ({ name, before, now, ratio }) => `${name}: ${round(before)} before, ${round(now)} now (${ratio.toFixed(2)} ×)`,
  );
  return [`${slower.length === 1 ? 'One figure' : `${slower.length} figures`} got worse:`, ...lines].join('\n');
}

function listFigures({ size, check, build, site, search }: SizeMeasurement): Figure[] {
  const runs = {
    'check, cold': check.cold,
    'check, nothing changed': check.warm,
    'build, cold': build.cold,
    'build, nothing changed': build.warm,
    'build, one file changed': build.changed,
  };
  const figures = Object.entries(runs).flatMap(([name, { wall, cpu, memory }]) => [
    { name: `${name}, seconds`, value: wall, least: 0.1 },
    ...(cpu === undefined ? [] : [{ name: `${name}, seconds of CPU`, value: cpu, least: 0.2 }]),
    ...(memory === undefined ? [] : [{ name: `${name}, MB of memory`, value: memory.own / 1e6, least: 20 }]),
  ]);
  const weights = [
    { name: 'site, MB', value: site.bytes / 1e6, least: 0.1 },
    { name: 'page, kB of HTML compressed', value: site.page.htmlGzip / 1000, least: 0.1 },
    { name: 'page, kB of style sheets compressed', value: site.page.styleGzip / 1000, least: 0.1 },
    { name: 'page, kB of scripts', value: site.page.script / 1000, least: 0.1 },
  ];
  const found =
    search === undefined
      ? []
      : [
          { name: 'search, first answer, ms', value: search.pasted.first, least: 20 },
          { name: 'search, first answer, kB', value: search.pasted.bytes / 1000, least: 1 },
          { name: 'search, first answer while typing, ms', value: search.typed.first, least: 20 },
          { name: 'search, 95 of 100 letters within, ms', value: search.keys.p95, least: 20 },
        ];
  return [...figures, ...weights, ...found].map((figure) => ({ ...figure, name: `${size} items: ${figure.name}` }));
}

const round = (value: number) => Number(value.toPrecision(3));
