import type { z } from 'zod';
import * as schemas from '../../../schemas/index.ts';
import { explainStray } from './explain-stray.ts';
import type { Settings } from '../evidence-index.ts';
import { kindOf } from '../parsing/kind-of.ts';
import type { Content } from './link-evidence.ts';
import { parseYamlFile } from '../parsing/parse-yaml-file.ts';
import type { Problem } from '../types.ts';

/** Whether a file holds for the whole site: settings, owners or the glossary. */
export const isWholeSiteFile = (file: string): boolean => /^content\/(settings|owners|glossary)\.yaml$/.test(file);

/** Whether a file would be the one of a name, were it called so and in its place. */
const isMeant = (file: string, name: string): boolean =>
  !isWholeSiteFile(file) && kindOf(file) === undefined && explainStray(file.slice('content/'.length)).meant === name;

const unset: Settings = {
  title: 'Evidence',
  authority: '',
  introduction: '',
  'review-cycle-days': 92,
  markings: [],
  assessment: { framework: '', title: '', versions: [], notes: [] },
};

/** How to begin each file, for whom no site can be built yet that would show the guide. */
const beginnings = {
  'settings.yaml': 'the README shows one under “Beginning with your own content”',
  'owners.yaml': '[] in it is enough at first',
  'glossary.yaml': '[] in it is enough at first',
} as const;

/** What holds for the whole site: settings, owners and the glossary, empty where they cannot be read. Their problems go to `problems`. */
export function parseWholeSite({ files }: Pick<Content, 'files'>, problems: Problem[]) {
  const read = <T>(name: keyof typeof beginnings, schema: z.ZodType<T>): T | undefined => {
    const source = files.find(({ file }) => file === `content/${name}`);
    // A file that is there under another name is told of, with its name.
    if (source === undefined && files.some(({ file }) => isMeant(file, name))) return undefined;
    if (source === undefined) {
      problems.push({
        rule: 'file-missing',
        severity: 'error',
        file: `content/${name}`,
        message: `There is no ${name}. Every content folder needs one; ${beginnings[name]}.`,
      });
      return undefined;
    }
    const parsed = parseYamlFile(source, schema);
    problems.push(...parsed.problems);
    return parsed.data;
  };
  const owners = read('owners.yaml', schemas.owners);
  const settings = read('settings.yaml', schemas.settings);
  return {
    settings: settings ?? unset,
    // Of settings that cannot be read nothing more is told.
    settingsRead: settings !== undefined,
    owners: owners ?? [],
    ownersRead: owners !== undefined,
    glossary: read('glossary.yaml', schemas.glossary) ?? [],
  };
}
