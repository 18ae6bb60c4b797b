import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { compareBench, formatSlower } from '../src/bench/compare-bench.ts';
import { formatBench } from '../src/bench/format-bench.ts';
import type { Measurement, SizeMeasurement } from '../src/bench/measurement.ts';
import { smallestCorpus } from '../src/bench/plan-corpus.ts';
import { measureSize } from '../src/files/measuring/measure-size.ts';
import { writeCorpus } from '../src/files/measuring/write-corpus.ts';
import { reportProgress } from './report-progress.ts';
import { runCommand } from './run-command.ts';

const options = {
  size: { default: '1000', help: 'how many items; several with commas: 100,1000,10000' },
  runs: {
    help: 'how often each command runs; the middle one counts (default: 3, above 1000 items 1)',
    number: { from: 1, whole: true },
  },
  peer: { default: [], help: 'another command to time on the same content, {content} for its folder; may be repeated' },
  'no-search': { default: false, help: 'leave out searching in a browser' },
  format: { default: 'text', choices: ['text', 'json'], help: 'text or json' },
  baseline: { help: 'a stored run (--format json) to compare with; exit status 1 when something got worse' },
  tolerance: {
    default: '20',
    help: 'how many per cent worse than the stored run is still the same',
    number: { from: 0, whole: false },
  },
  make: { help: 'only write made content of that size to this folder, and stop' },
};

await runCommand('Measures check, build and search on made content.', options, async ({ values }) => {
  const sizes = values.size.split(',').map(readSize);
  if (values.make !== undefined) return makeContent(values.make, sizes);
  const baseline = readBaseline(values.baseline);
  const measured: SizeMeasurement[] = [];
  for (const size of sizes) {
    measured.push(
      await measureSize({
        size,
        runs: values.runs === undefined ? (size > 1000 ? 1 : 3) : Number(values.runs),
        peers: values.peer,
        search: !values['no-search'],
        tell: (step) => console.error(`${new Date().toTimeString().slice(0, 8)}  ${size} items: ${step}`),
      }),
    );
  }
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown processor',
    cores: availableParallelism(),
    node: process.version,
  };
  const measurement: Measurement = { machine, sizes: measured };
  console.log(values.format === 'json' ? JSON.stringify(measurement, null, 2) : formatBench(measurement));
  if (baseline === undefined) return 0;
  const tolerance = Number(values.tolerance) / 100;
  const slower = compareBench(baseline, measurement, tolerance);
  if (baseline.machine.processor !== machine.processor)
    console.error(`The stored run was made on another machine (${baseline.machine.processor}).`);
  console.error(formatSlower(slower, tolerance));
  return slower.length > 0 ? 1 : 0;
});

function readSize(text: string): number {
  const size = Number(text);
  if (Number.isInteger(size) && size >= smallestCorpus) return size;
  throw new Error(`“${text}” is not a size. Give whole numbers of at least ${smallestCorpus}, like 100,1000.`);
}

function makeContent(folder: string, sizes: readonly number[]): number {
  const [size = 0, ...more] = sizes;
  if (more.length > 0) throw new Error('One folder takes one size.');
  const progress = reportProgress('Making items');
  writeCorpus(folder, size, (done, path) => progress(done, size, path));
  console.log(`Made ${size} items in ${folder}. Check them with npm run check -- --content ${folder}`);
  return 0;
}

function readBaseline(file: string | undefined): Measurement | undefined {
  if (file === undefined) return undefined;
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Measurement;
    // What is of another form stops here, and not at the end of all that is measured.
    if (typeof stored.machine.processor === 'string' && compareBench(stored, stored, 0).length === 0) return stored;
  } catch {
    // Whatever is wrong with it, it is no stored run.
  }
  throw new Error(`“${file}” is not a stored run. Write one with npm run --silent bench -- --format json > ${file}`);
}
