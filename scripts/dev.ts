import { dev } from 'astro';
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { checkContent } from '../src/files/check-content.ts';
import { contentFolder } from '../src/files/content-folder.ts';
import { formatProblems } from '../src/report/format-problems.ts';
import { runCommand } from './run-command.ts';

const options = {
  content: { help: 'the content folder (default: EVIDENCE_CONTENT, or content)' },
  port: { default: '4321', help: 'the port on this machine' },
};

await runCommand(
  'Shows the site while you edit. A fault is printed, and the last good content stays.',
  options,
  async ({ values }) => {
    const content = contentFolder(values['content'] as string | undefined);
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    process.env['EVIDENCE_CONTENT'] = resolve(content);
    if (hasErrors(content)) {
      console.log('\nThe preview starts by itself as soon as the content is right.');
      await untilGood(content);
    }
    await dev({ logLevel: 'warn', server: { port: Number(values['port']) } });
    console.log(
      `The preview is at http://localhost:${String(values['port'])}/ (stop with Ctrl+C). Search works in the built site only.`,
    );
    return 0;
  },
);

function hasErrors(content: string): boolean {
  const { index, problems } = checkContent(content);
  console.log(formatProblems(problems, index.items.length));
  return problems.some(({ severity }) => severity === 'error');
}

function untilGood(content: string): Promise<void> {
  return new Promise((done) => {
    let waiting: NodeJS.Timeout | undefined;
    const watcher = watch(content, { recursive: true }, () => {
      // An editor saves in several steps; one check after the last is enough.
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (hasErrors(content)) return;
        watcher.close();
        done();
      }, 200);
    });
  });
}
