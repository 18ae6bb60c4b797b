import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatProfile, summarizeProfiles, type CpuProfile } from '../src/bench/summarize-profile.ts';
import { contentFolder } from '../src/files/reading/content-folder.ts';
import { npmScript } from '../src/files/npm-script.ts';
import { contentOption } from './content-option.ts';
import { runCommand } from './run-command.ts';

const options = {
  content: contentOption,
  of: { default: 'build', choices: ['build', 'check'], help: 'what to profile: build or check' },
  warm: {
    default: false,
    help: 'use what the profile before has kept, to see what a later run does; otherwise it starts cold',
  },
};

const about =
  'Writes a CPU profile of a build or a check, and what ran longest. The pages are compiled in a process of its own, which is not in it.';

await runCommand(about, options, ({ values }) => {
  const command = values.of;
  const content = contentFolder(values.content);
  const folder = resolve('.cache/profiles', command);
  const cache = resolve('.cache/profiles/kept');
  rmSync(folder, { recursive: true, force: true });
  if (!values.warm) for (const old of [cache, '.cache/profiles/site']) rmSync(old, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const site = command === 'build' ? ['--out', '.cache/profiles/site'] : [];
  const { status } = spawnSync(
    process.execPath,
    ['--cpu-prof', `--cpu-prof-dir=${folder}`, ...npmScript(command), '--content', content, ...site],
    { stdio: 'inherit', env: { ...process.env, EVIDENCE_CACHE: cache } },
  );
  const profiles = readdirSync(folder).map((name) => join(folder, name));
  if (profiles.length === 0) throw new Error('Node wrote no profile.');
  const read = profiles.map((file) => JSON.parse(readFileSync(file, 'utf8')) as CpuProfile);
  console.log(`\n${formatProfile(summarizeProfiles(read))}\n`);
  console.log('To see all of it: in Chrome open DevTools, Performance, Load profile, and choose');
  for (const file of profiles) console.log(`  ${file}`);
  return status ?? 2;
});
