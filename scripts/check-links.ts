import { restoreSite } from '../src/files/publishing/restore-site.ts';
import { readLinkedSite } from '../src/files/serving/read-linked-site.ts';
import { formatBrokenLinks } from '../src/report/format-broken-links.ts';
import { findBrokenLinks } from '../src/site/find-broken-links.ts';
import { runCommand } from './run-command.ts';

const options = { site: { default: 'dist', help: 'the folder of the built site' } };

await runCommand('Checks every link, anchor, attachment and redirect of the built site.', options, ({ values }) => {
  restoreSite(values.site);
  const site = readLinkedSite(values.site);
  const broken = findBrokenLinks(site);
  const links = [...site.pages, ...site.feeds].reduce((sum, { addresses }) => sum + addresses.length, 0);
  console.log(formatBrokenLinks(broken, { pages: site.pages.length, links }));
  return broken.length === 0 ? 0 : 1;
});
