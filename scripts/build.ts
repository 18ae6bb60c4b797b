import { buildSite } from '../src/files/build-site.ts';
import { checkContent } from '../src/files/check-content.ts';
import { contentFolder } from '../src/files/content-folder.ts';
import { formatProblems } from '../src/report/format-problems.ts';
import { runCommand } from './run-command.ts';

const options = {
  content: { help: 'the content folder (default: EVIDENCE_CONTENT, or content)' },
  out: { default: 'dist', help: 'the folder the site goes to' },
  base: {
    default: process.env['EVIDENCE_BASE'] ?? '/',
    help: 'the path the site will be served under, like /evidence/',
  },
};

await runCommand('Checks the content and builds the site with its search index.', options, async ({ values }) => {
  const content = contentFolder(values['content'] as string | undefined);
  const { index, problems } = checkContent(content);
  console.log(formatProblems(problems, index.items.length));
  if (problems.some(({ severity }) => severity === 'error')) {
    console.log('The site was not built. The last good one is still in place.');
    return 1;
  }
  const { pages, unreadable } = await buildSite({ content, out: String(values['out']), base: String(values['base']) });
  for (const fault of unreadable) console.log(`Search cannot look into ${fault}`);
  console.log(`Built ${String(values['out'])}: ${index.items.length} items; search finds ${pages} pages`);
  return 0;
});
