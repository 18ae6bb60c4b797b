import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { settings } from '../../schemas/index.ts';
import { disclosureKinds } from '../evidence/disclosures/index.ts';
import { gapKinds } from '../evidence/gaps/index.ts';
import { parseYaml } from '../evidence/front-matter/parse-yaml.ts';
import { rules } from '../evidence/rules/index.ts';
import {
  formatDisclosureTable,
  formatGapTable,
  formatRuleTable,
  replaceTable,
} from '../report/format-readme-tables.ts';

const readme = readFileSync('README.md', 'utf8');

test('the README’s tables are those of the registries (npm run readme writes them)', () => {
  expect(replaceTable(readme, 'rules', formatRuleTable(rules))).toBe(readme);
  expect(replaceTable(readme, 'gaps', formatGapTable(gapKinds))).toBe(readme);
  expect(replaceTable(readme, 'disclosures', formatDisclosureTable(disclosureKinds))).toBe(readme);
});

test('the README names every command of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const missing = Object.keys(scripts).filter(
    (name) => !readme.includes(name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`),
  );
  expect(missing).toEqual([]);
});

test('a command can be copied as it stands: outside of bash and PowerShell a remark behind it is handed to it, and single quotes are', () => {
  const commands = ['README.md', 'CONTRIBUTING.md']
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^```sh\n(.*?)^```/gms)])
    .flatMap(([, block = '']) => block.trim().split('\n'));
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter((command) => /#|'/.test(command))).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md'])('what %s leads to and names is there: headings, and files', (file) => {
  const text = readFileSync(file, 'utf8');
  const all = (pattern: RegExp) =>
    [...text.replace(/^```.*?^```/gms, '').matchAll(pattern)].map(([, found = '']) => found);
  const slugger = new GithubSlugger();
  const headings = new Set(all(/^#+ (.*)/gm).map((heading) => slugger.slug(heading)));
  const names = new Set(readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => basename(path)));
  expect(all(/\]\(#([^)]+)\)/g).filter((anchor) => !headings.has(anchor))).toEqual([]);
  expect(all(/`((?:src|scripts|schemas)\/[\w./-]+)`/g).filter((path) => !existsSync(path))).toEqual([]);
  expect(all(/`([\w.-]+\.ts)`/g).filter((name) => !names.has(name))).toEqual([]);
});

test('the settings that the README begins with are valid, and name the framework that it adds', () => {
  const beginning = readme.split('## Beginning with your own content')[1]?.split('\n## ')[0] ?? '';
  const [, yaml = ''] = /```yaml\n([^`]*)```/.exec(beginning) ?? [];
  const { data, error } = settings.safeParse(parseYaml(yaml).data);
  expect(error).toBeUndefined();
  expect(beginning).toContain(`npm run new -- framework ${data?.assessment.framework ?? ''}\n`);
});

test('fields can be copied from the README as they stand: the check refuses a remark behind a text', () => {
  const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, block = '']) => block);
  expect(blocks.length).toBeGreaterThan(3);
  expect(blocks.flatMap((block) => parseYaml(block).faults)).toEqual([]);
});
