import type { FirstSearch, Measurement, Run, SizeMeasurement } from './measurement.ts';

/** A run of the benchmark as text: a table of commands for each size, then sizes and search. */
export function formatBench({ machine, sizes }: Measurement): string {
  const first = `${machine.processor}, ${machine.cores} cores, Node ${machine.node}`;
  return [first, ...sizes.map(formatSize)].join('\n\n');
}

function formatSize(measured: SizeMeasurement): string {
  const { size, content, check, build, peers, site, search } = measured;
  const { page } = site;
  const types = Object.entries(site.byType).sort(([, a], [, b]) => b - a);
  const ratio = (run: Run, of: Run) => `${(run.wall / of.wall).toFixed(2)} ×`;
  return [
    `${count(size)} items (${count(content.files)} files, ${megabytes(content.bytes)})`,
    '',
    `${''.padEnd(26)}${['wall', 'CPU', 'memory', 'Pagefind', 'to cold'].map((head) => head.padStart(10)).join('')}`,
    row('check, cold', check.cold),
    row('check, nothing changed', check.warm, ratio(check.warm, check.cold)),
    row('build, cold', build.cold),
    row('build, nothing changed', build.warm, ratio(build.warm, build.cold)),
    row('build, one file changed', build.changed, ratio(build.changed, build.cold)),
    ...peers.flatMap(({ command, run }) => [
      row('other command', run),
      `  ${command}`,
      `  of its time: check ${ratio(check.cold, run)}, nothing changed ${ratio(check.warm, run)}; build ${ratio(build.cold, run)}, nothing changed ${ratio(build.warm, run)}, one file changed ${ratio(build.changed, run)}`,
    ]),
    '',
    `site: ${count(site.files)} files, ${megabytes(site.bytes)} (${types.map(([type, bytes]) => `${type} ${megabytes(bytes)}`).join(', ')})`,
    `page of middle size (${page.file}): HTML ${kilobytes(page.html)}, compressed ${kilobytes(page.htmlGzip)}; style sheets compressed ${kilobytes(page.styleGzip)}; scripts before search is opened ${kilobytes(page.script)}`,
    ...(search === undefined
      ? []
      : [
          `search in a browser: opens in ${whole(search.open)}; from the first letter to the first result ${first(search.pasted)} put in at once, ${first(search.typed)} typed (by the end of what was typed ${fetched(search.whole)}); later letters ${whole(search.keys.median)}, 95 of 100 within ${whole(search.keys.p95)} (${search.keys.count} letters)`,
        ]),
  ].join('\n');
}

function row(name: string, run: Run, ratio = ''): string {
  const { wall, cpu, memory, walls, parts } = run;
  const cells = [
    seconds(wall),
    cpu === undefined ? '–' : seconds(cpu),
    memory === undefined ? '–' : megabytes(memory.own),
    memory === undefined || memory.indexer === 0 ? '–' : megabytes(memory.indexer),
    ratio,
  ];
  const runs = walls.length > 1 ? `  runs: ${walls.map(seconds).join(', ')}` : '';
  const inside = Object.entries(parts).map(([part, took]) => `${part} ${seconds(took / 1000)}`);
  const rest = wall - Object.values(parts).reduce((sum, took) => sum + took / 1000, 0);
  return [
    `${name.padEnd(26)}${cells.map((cell) => cell.padStart(10)).join('')}${runs}`.trimEnd(),
    ...(inside.length === 0 ? [] : [`  ${inside.join(', ')}, start and rest ${seconds(rest)}`]),
  ].join('\n');
}

const first = ({ first, ...all }: FirstSearch) => `${whole(first)}, ${fetched(all)}`;
const fetched = ({ bytes, requests }: Omit<FirstSearch, 'first'>) => `${kilobytes(bytes)} in ${requests} requests`;
const count = (number: number) => number.toLocaleString('en-GB');
const seconds = (number: number) => `${number.toFixed(2)} s`;
const whole = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
