import { baseOfSite } from '../src/files/serving/base-of-site.ts';
import { restoreSite } from '../src/files/publishing/restore-site.ts';
import { serveSite } from '../src/files/serving/serve-site.ts';
import { validateBase } from '../src/hosting/validate-base.ts';
import { runCommand } from './run-command.ts';

const options = {
  site: { default: 'dist', help: 'the folder of the built site' },
  port: {
    default: '4321',
    help: 'the port on this machine; 0 takes a free one',
    number: { from: 0, to: 65_535, whole: true },
  },
  base: { help: 'the path to serve the site under (default: the one it was built for)' },
};

await runCommand('Serves the built site on this machine.', options, async ({ values }) => {
  const folder = values.site;
  restoreSite(folder);
  const builtFor = baseOfSite(folder);
  const wanted = Number(values.port);
  const base = validateBase(values.base ?? builtFor);
  // A port in use is no reason to fail where people only want to look.
  const { address } = await serveSite(folder, { port: wanted, base }).catch((fault: unknown) => {
    if ((fault as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw fault;
    console.log(`Port ${wanted} is taken, so another one is used.`);
    return serveSite(folder, { port: 0, base });
  });
  console.log(`The site is at ${address} (stop with Ctrl+C)`);
  return 0;
});
