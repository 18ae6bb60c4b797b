import { dev } from 'astro';
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder } from '../src/files/reading/content-folder.ts';
import { editionName } from '../src/files/building/edition-name.ts';
import { explainFault } from '../src/files/explain-fault.ts';
import { explainProjectPath } from '../src/files/explain-project-path.ts';
import { fromEnvironment } from '../src/files/from-environment.ts';
import { queueRuns } from '../src/files/building/queue-runs.ts';
import { readEvidence } from '../src/files/reading/read-evidence.ts';
import { readSite } from '../src/files/reading/read-site.ts';
import { validateBase } from '../src/hosting/validate-base.ts';
import { formatProblems } from '../src/report/format-problems.ts';
import { holdSite } from '../src/site/load-site.ts';
import { contentOption } from './content-option.ts';
import { runCommand } from './run-command.ts';

const options = {
  content: contentOption,
  port: { default: '4321', help: 'the port on this machine', number: { from: 0, to: 65_535, whole: true } },
  edition: {
    help: 'only what an audience of settings.yaml may read (default: EVIDENCE_EDITION, or everything)',
  },
};

await runCommand(
  'Shows the site while you edit. A fault is printed, and the last good content stays.',
  options,
  async ({ values }) => {
    const fault = explainProjectPath(process.cwd());
    if (fault !== undefined) throw new Error(fault);
    const content = contentFolder(values.content);
    const edition = editionName(values.edition);
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    // Astro takes a variable of this name for the base path, and test runners and shells set it.
    delete process.env['BASE_URL'];
    process.env['EVIDENCE_CONTENT'] = resolve(content);
    const base = validateBase(fromEnvironment('EVIDENCE_BASE') ?? '/');
    let reload = () => {};
    const started = await showWhenGood(content, edition);
    if (!started) console.log('\nThe preview starts by itself as soon as the content is right.');
    const good = started ? Promise.resolve() : new Promise<void>((begin) => (reload = begin));
    whenChanged(content, async () => {
      if (await showWhenGood(content, edition)) reload();
    });
    await good;
    const pages = {
      name: 'evidence-reload',
      hooks: {
        'astro:server:setup': ({ server }: ServerSetup) => {
          reload = () => server.ws.send({ type: 'full-reload' });
        },
      },
    };
    const { address } = await dev({
      logLevel: 'warn',
      server: { port: Number(values.port) },
      integrations: [pages],
    });
    console.log(
      `The preview is at http://localhost:${address.port}${base} (stop with Ctrl+C). Search works in the built site only.`,
    );
    return 0;
  },
);

type ServerSetup = { readonly server: { readonly ws: { send(message: { type: 'full-reload' }): void } } };

/** Reads the content, prints what is wrong with it, and shows it if nothing is. Answers whether it does. */
async function showWhenGood(content: string, edition?: string): Promise<boolean> {
  const evidence = await readEvidence(content, { html: true });
  const { index, problems } = evidence;
  console.log(formatProblems(problems, index.items.length));
  if (problems.some(({ severity }) => severity === 'error')) return false;
  holdSite(await readSite(evidence, content, edition));
  return true;
}

function whenChanged(content: string, act: () => Promise<void>): void {
  const print = (fault: unknown) => {
    console.error(`${explainFault(fault)}\nThe last good content stays.`);
  };
  const show = queueRuns(act, print);
  let waiting: NodeJS.Timeout | undefined;
  const watcher = watch(content, { recursive: true }, () => {
    // An editor saves in several steps; one look after the last is enough.
    clearTimeout(waiting);
    waiting = setTimeout(show, 200);
  });
  watcher.on('error', print);
}
