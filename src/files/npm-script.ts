import { readFileSync } from 'node:fs';

/** What node is given by `npm run NAME`, so that a command can be started without npm, and measured. Throws when there is no such script. */
export function npmScript(name: string): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const [program, ...words] = (scripts[name] ?? '').split(' ');
  if (program !== 'node') throw new Error(`package.json has no script ${name} that node runs.`);
  return words;
}
