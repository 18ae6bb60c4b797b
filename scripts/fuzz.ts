import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { contentFolder } from '../src/files/reading/content-folder.ts';
import { readContent } from '../src/files/reading/read-content.ts';
import { fuzzContent, type Finding } from '../src/tests/fuzz/fuzz-content.ts';
import { seedContents } from '../src/tests/fuzz/seed-contents.ts';
import { runCommand } from './run-command.ts';

const options = {
  minutes: { default: '5', help: 'how long to go on', number: { from: 0.01, whole: false } },
  seed: {
    default: '1',
    help: 'the number the random changes come from; the same number makes the same changes',
    number: { from: 0, whole: true },
  },
  content: { help: 'the content folder whose files are changed too (default: EVIDENCE_CONTENT, or content)' },
  findings: {
    default: '.cache/fuzz',
    help: 'the folder for what is found: a content folder for each, to be checked by itself',
  },
};

await runCommand(
  'Checks content that is changed at random, and keeps every case in which the check crashes, hangs or misleads.',
  options,
  async ({ values }) => {
    const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
    const until = performance.now() + minutes * 60_000;
    let findings = 0;
    const runs = await fuzzContent(
      seedContents(readContent(contentFolder(values.content))),
      seed,
      0,
      () => performance.now() < until,
      (finding) => {
        findings += 1;
        const folder = join(values.findings, `${seed}-${finding.run}`);
        writeFinding(finding, folder);
        console.log(`${folder}: ${finding.faults.slice(0, 3).join('\n  ')}`);
      },
    );
    console.log(`${runs} contents checked in ${minutes} minutes from seed ${seed}: ${findings} findings`);
    return findings === 0 ? 0 : 1;
  },
);

function writeFinding({ content, faults }: Finding, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}.txt`, `${faults.join('\n')}\n`);
  for (const { file, bytes } of content.files) {
    const path = resolve(folder, file.replace('content/', ''));
    if (!path.startsWith(resolve(folder) + sep)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
