import { availableParallelism, cpus } from 'node:os';
import { findGaps } from '../src/evidence/find-gaps.ts';
import { loadEvidence, type Content } from '../src/evidence/load-evidence.ts';
import { contentFolder } from '../src/files/content-folder.ts';
import { readContent } from '../src/files/read-content.ts';
import { runCommand } from './run-command.ts';

const options = {
  content: { help: 'the content folder to multiply (default: EVIDENCE_CONTENT, or content)' },
  size: { default: '1000', help: 'how many sections to make of it' },
};

await runCommand(
  'Times reading, checking and finding gaps on many copies of the content’s sections.',
  options,
  ({ values }) => {
    const content = readContent(contentFolder(values['content'] as string | undefined));
    const many = multiply(content, Number(values['size']));
    const check = time(() => loadEvidence(many));
    const { index } = loadEvidence(many);
    const gaps = time(() => findGaps(index, '2015-12-02'));
    const sections = index.items.filter(({ kind }) => kind === 'annex-m-section').length;
    console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`);
    console.log(`${index.items.length} items, ${sections} of them sections`);
    console.log(`parse, validate and link: ${check} ms (median of 5)`);
    console.log(`find all gaps: ${gaps} ms (median of 5), ${findGaps(index, '2015-12-02').length} gaps`);
    return 0;
  },
);

/** The content with its sections copied under other names until there are `size` of them. */
function multiply(content: Content, size: number): Content {
  const sections = content.files.filter(({ file }) => file.startsWith('content/annex-m/'));
  const files = [...content.files];
  for (let copy = 0; sections.length > 0 && copy < size - sections.length; copy += 1) {
    const original = sections[copy % sections.length];
    if (original !== undefined) files.push({ ...original, file: original.file.replace(/\.md$/, `-copy-${copy}.md`) });
  }
  return { ...content, files };
}

/** The median time of five runs, in whole milliseconds. */
function time(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.round(times.sort((a, b) => a - b)[2] ?? 0);
}
