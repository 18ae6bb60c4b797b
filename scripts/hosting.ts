import { contentFolder } from '../src/files/reading/content-folder.ts';
import { editionName } from '../src/files/building/edition-name.ts';
import { fromEnvironment } from '../src/files/from-environment.ts';
import { readEvidence } from '../src/files/reading/read-evidence.ts';
import { writeWhole } from '../src/files/write-whole.ts';
import { findHost, hostingOptions } from '../src/hosting/find-host.ts';
import { hosts } from '../src/hosting/index.ts';
import { readersFor } from '../src/hosting/readers-for.ts';
import { formatProblems } from '../src/report/format-problems.ts';
import { editionToBuild } from '../src/site/making/edition-to-build.ts';
import { runCommand } from './run-command.ts';

const options = {
  content: { help: 'the content folder, whose settings name other sites (default: EVIDENCE_CONTENT, or content)' },
  base: {
    default: fromEnvironment('EVIDENCE_BASE') ?? '/',
    help: 'the path the site is served under, like /evidence/',
  },
  edition: {
    help: 'the edition that is served, as npm run build has it (default: EVIDENCE_EDITION, or everything)',
  },
  folder: { default: '/srv/evidence', help: 'the folder on the server that holds the built site' },
  'searched-by': {
    help: 'the addresses of other sites that may search this one, with commas between, like https://evidence.northfold.example',
  },
  out: { help: 'write to this file instead of printing' },
};

await runCommand(
  {
    does: `Prints the settings of a web server for the site: npm run hosting -- HOST. HOST is one of ${hosts.map(({ id }) => id).join(', ')}.`,
    words: 'HOST',
  },
  options,
  async ({ values, rest }) => {
    const host = findHost(rest[0]);
    const { index, problems } = await readEvidence(contentFolder(values.content));
    const faults = problems.filter(({ file }) => file === 'content/settings.yaml');
    if (faults.length > 0) throw new Error(formatProblems(faults, index.items.length));
    const { base, folder, out } = values;
    const readers = readersFor(host, values['searched-by']);
    const wanted = editionName(values.edition);
    const { whole, searchEngines } = editionToBuild(index.settings, wanted);
    const edition = wanted === undefined ? {} : { edition: wanted };
    // Only the whole edition asks other sites.
    const text = host.format(
      hostingOptions(whole ? index.settings : {}, { base, folder, searchEngines, readers, ...edition }),
    );
    if (out !== undefined) writeWhole(out, text);
    else process.stdout.write(text);
    console.error(
      `${host.title}: ${out !== undefined ? `wrote ${out}` : `these settings belong in ${host.file}`}. ${host.note}`,
    );
    return 0;
  },
);
