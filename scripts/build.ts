import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileRenderer } from '../src/files/building/compile-renderer.ts';
import { contentFolder } from '../src/files/reading/content-folder.ts';
import { documentFolders } from '../src/files/reading/document-folders.ts';
import { editionName } from '../src/files/building/edition-name.ts';
import { explainMissingFolders } from '../src/files/reading/explain-missing-folders.ts';
import { fromEnvironment } from '../src/files/from-environment.ts';
import { startParser } from '../src/files/reading/parse-apart.ts';
import { readContent } from '../src/files/reading/read-content.ts';
import { refusePlace } from '../src/files/publishing/refuse-place.ts';
import { restoreSite } from '../src/files/publishing/restore-site.ts';
import { timed } from '../src/files/timed.ts';
import { findHost, hostingOptions } from '../src/hosting/find-host.ts';
import { hosts } from '../src/hosting/index.ts';
import { readersFor } from '../src/hosting/readers-for.ts';
import { validateBase } from '../src/hosting/validate-base.ts';
import { formatBuilt, formatSiteBefore } from '../src/report/format-built.ts';
import { formatOfflineCopy, formatOldCopies } from '../src/report/format-offline-copy.ts';
import { formatProblems } from '../src/report/format-problems.ts';
import { withoutCommands } from '../src/report/without-commands.ts';
import { editionToBuild } from '../src/site/making/edition-to-build.ts';
import { contentOption } from './content-option.ts';
import { reportProgress } from './report-progress.ts';
import { runCommand } from './run-command.ts';

const hostsInSite = hosts.filter(({ inSite }) => inSite);
const hostNames = hostsInSite.map(({ id }) => id).join(' or ');

const options = {
  content: contentOption,
  out: { default: 'dist', help: 'the folder the site goes to' },
  base: {
    default: fromEnvironment('EVIDENCE_BASE') ?? '/',
    help: 'the path the site will be served under, like /evidence/',
  },
  edition: {
    help: 'only what an audience of settings.yaml may read, like inspector (default: EVIDENCE_EDITION, or everything)',
  },
  host: { help: `put the settings of a host into the site: ${hostNames}` },
  'searched-by': {
    help: 'with --host, the address of another site that may search this one',
  },
  offline: {
    default: false,
    help: 'also a copy that opens from a disk without a server, in the folder’s name and -offline',
  },
  zip: { default: false, help: 'that copy, and a zip of it beside it' },
};

await runCommand('Checks the content and builds the site with its search index.', options, async ({ values }) => {
  const host = values.host === undefined ? undefined : findHost(values.host, hostsInSite);
  if (host === undefined && values['searched-by'] !== undefined)
    throw new Error('--searched-by says what the server sends, so name the host too, like --host iis.');
  const readers = host === undefined ? [] : readersFor(host, values['searched-by']);
  const content = contentFolder(values.content);
  const wanted = editionName(values.edition);
  // Before anything can stop this build: what it says of the last good site has to be so.
  const [out, base] = [values.out, validateBase(values.base)];
  const offline = values.offline || values.zip;
  const copy = `${out.replace(/[\\/]+$/, '')}-offline`;
  for (const place of offline ? [out, copy] : [out]) {
    restoreSite(place);
    refusePlace(place, content);
  }
  const tell = (note: string) => console.log(withoutCommands(note));
  explainMissingFolders(documentFolders()).forEach(tell);
  // The pages are compiled while the rest of the program is loaded and the files are read.
  const renderer = compileRenderer(base);
  renderer.catch(() => undefined);
  const read = timed('read', () => readContent(content));
  startParser(content, read.files.length);
  const { readEvidence } = await import('../src/files/reading/read-evidence.ts');
  const evidence = await readEvidence(content, {
    html: true,
    content: read,
    tell,
    beside: renderer,
    progress: reportProgress('Reading files'),
  });
  const { buildSite } = await import('../src/files/building/build-site.ts');
  const { index, problems } = evidence;
  console.log(formatProblems(problems, index.items.length));
  if (problems.some(({ severity }) => severity === 'error')) {
    const left = existsSync(join(out, 'index.html'))
      ? 'The last good one is still in place.'
      : 'Correct the errors above and start it again.';
    console.log(`The site was not built. ${left}`);
    return 1;
  }
  const edition = editionToBuild(index.settings, wanted);
  // Only the whole edition asks other sites, so the policy of the others names none.
  const asked = edition.whole ? index.settings : {};
  const texts = host && {
    [host.file]: host.format(
      hostingOptions(asked, { base, folder: '/', searchEngines: edition.searchEngines, readers }),
    ),
  };
  const built = await buildSite({
    evidence,
    content,
    out,
    base,
    renderer,
    tell,
    progress: reportProgress('Making pages'),
    indexing: reportProgress('Making the search index'),
    ...(wanted === undefined ? {} : { edition: wanted }),
    ...(texts && { texts }),
  });
  formatBuilt(built, edition, out, index.items.length).forEach(tell);
  if (host !== undefined) tell(`With ${host.file} for ${host.title}. ${host.note}`);
  if (built.widerBefore !== undefined) tell(formatSiteBefore(built.widerBefore));
  if (offline) {
    const { writeOfflineCopy } = await import('../src/files/offline-copy/write-offline-copy.ts');
    const written = await writeOfflineCopy({
      site: out,
      base,
      out: copy,
      zip: values.zip,
      settings: built.settings,
      ...(edition.whole ? {} : { edition: edition.title }),
    });
    tell(formatOfflineCopy(written));
  } else if (!edition.whole) {
    const old = [copy, `${copy}.zip`].filter((place) => existsSync(place));
    if (old.length > 0) tell(formatOldCopies(old));
  }
  return 0;
});
