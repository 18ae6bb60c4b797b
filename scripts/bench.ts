import { writeCorpus } from '../src/files/write-corpus.ts';
import { runCommand } from './run-command.ts';
import { showProgress } from './show-progress.ts';

const options = {
  size: { default: '1000', help: 'how many items' },
  make: { help: 'only write a made content folder of that size here, in place of what is there' },
};

await runCommand('Measures the check and the build on made content.', options, ({ values }) => {
  const size = Number(values['size']);
  const folder = values['make'] as string | undefined;
  if (folder === undefined) throw new Error('Name a folder with --make.');
  writeCorpus(folder, size, (done, path) => showProgress(done, size, path));
  console.log(`Made ${size} items in ${folder}. Check them with npm run check -- --content ${folder}`);
  return 0;
});
