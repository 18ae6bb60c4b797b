import { describe, expect, test } from 'vitest';
import { compareBench, formatSlower } from './compare-bench.ts';
import { formatBench } from './format-bench.ts';
import type { Measurement, Run } from './measurement.ts';

const run = (wall: number): Run => ({
  wall,
  walls: [wall],
  cpu: wall * 1.5,
  memory: { own: 3e8, indexer: 0 },
  parts: {},
});

const measured = (cold: number, p95: number): Measurement => ({
  machine: { processor: 'a processor', cores: 2, node: 'v24.0.0' },
  sizes: [
    {
      size: 1000,
      content: { files: 1103, bytes: 6_000_000 },
      check: { cold: run(2), warm: run(0.5) },
      build: { cold: { ...run(cold), parts: { parse: 1500, pages: 2250 } }, warm: run(1), changed: run(1.5) },
      peers: [{ command: 'make site', run: run(8) }],
      site: {
        files: 1200,
        bytes: 30_000_000,
        byType: { html: 20_000_000, search: 10_000_000 },
        page: { file: 'documents/a.html', html: 20_000, htmlGzip: 5000, styleGzip: 16_000, script: 1100 },
      },
      search: {
        open: 30,
        pasted: { first: 200, bytes: 300_000, requests: 9 },
        typed: { first: 250, bytes: 160_000, requests: 12 },
        whole: { bytes: 330_000, requests: 20 },
        keys: { median: 40, p95, count: 35 },
      },
    },
  ],
});

describe('comparing with a stored run', () => {
  test('says what got worse, the worst first, and by how much', () => {
    const slower = compareBench(measured(4, 80), measured(6, 200), 0.2);
    expect(formatSlower(slower, 0.2)).toBe(
      '3 figures got worse:\n' +
        '1000 items: search, 95 of 100 letters within, ms: 80 before, 200 now (2.50 ×)\n' +
        '1000 items: build, cold, seconds: 4 before, 6 now (1.50 ×)\n' +
        '1000 items: build, cold, seconds of CPU: 6 before, 9 now (1.50 ×)',
    );
  });

  test('holds its peace within the tolerance, and about what got better', () => {
    expect(compareBench(measured(4, 80), measured(4.7, 30), 0.2)).toEqual([]);
    expect(formatSlower([], 0.2)).toBe('Nothing got worse by more than 20 per cent.');
  });

  test('leaves out sizes that the stored run does not have', () => {
    expect(compareBench({ ...measured(1, 1), sizes: [] }, measured(4, 80), 0.2)).toEqual([]);
  });
});

test('the printed benchmark shows each command with its parts, and its ratio to the cold run and to another command', () => {
  const lines = formatBench(measured(4, 80))
    .replace(/(?<=\S) {2,}/g, ' | ')
    .split('\n');
  expect(lines).toContain('build, cold | 4.00 s | 6.00 s | 300.0 MB | –');
  expect(lines).toContain('  parse 1.50 s, pages 2.25 s, start and rest 0.25 s');
  expect(lines).toContain('build, one file changed | 1.50 s | 2.25 s | 300.0 MB | – | 0.38 ×');
  expect(lines).toContain(
    '  of its time: check 0.25 ×, nothing changed 0.06 ×; build 0.50 ×, nothing changed 0.13 ×, one file changed 0.19 ×',
  );
});
