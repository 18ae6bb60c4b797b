import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kindNames, kinds, type Kind } from '../schemas/index.ts';
import { itemName } from '../schemas/item-name.ts';
import { suggestNearest } from '../src/words/suggest-nearest.ts';
import { withCapital } from '../src/words/with-capital.ts';
import { contentFolder } from '../src/files/reading/content-folder.ts';
import { readEvidence } from '../src/files/reading/read-evidence.ts';
import { today } from '../src/files/today.ts';
import { explainNewItem } from '../src/report/explain-new-item.ts';
import { formatNewItem, newItemFile } from '../src/report/format-new-item.ts';
import { contentOption } from './content-option.ts';
import { runCommand } from './run-command.ts';

const options = {
  content: contentOption,
  title: { help: 'the title (default: the name)' },
};

await runCommand(
  {
    does: `Writes a valid, empty file: npm run new -- KIND NAME. KIND is one of ${kindNames.join(', ')}.`,
    words: 'KIND NAME',
  },
  options,
  async ({ values, rest }) => {
    const [kind, name] = rest;
    if (kind === undefined || !kindNames.includes(kind as Kind)) throw new Error(explainKind(kind));
    if (name === undefined || !itemName.test(name))
      throw new Error('Say a name of lower-case letters, digits and single hyphens, like early-help-strategy.');
    const content = contentFolder(values.content);
    const path = newItemFile(kind as Kind, name);
    const file = join(content, path);
    if (existsSync(file)) throw new Error(`${file} is there already. Choose another name.`);
    const { index } = await readEvidence(content);
    const title = values.title ?? withCapital(name.replaceAll('-', ' '));
    const fault = explainNewItem(path.replace(/\.md$/, ''), title, index);
    if (fault !== undefined) throw new Error(fault);
    const made = formatNewItem(kind as Kind, title, index, today(index.settings));
    if ('fault' in made) throw new Error(made.fault);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, made.text);
    const told = made.told === undefined ? '' : ` ${made.told}`;
    console.log(`Wrote ${file}.${told} Fill it in, then run npm run check.`);
    return 0;
  },
);

/** Which kinds there are, and the one that was surely meant: by its folder, a part of its name, or a slip away. */
function explainKind(given: string | undefined): string {
  const meant = kindNames.filter((kind) => kinds[kind].folder === given || kind.split('-').includes(given ?? ''));
  const near = meant.length === 1 ? ` Did you mean “${meant[0] ?? ''}”?` : suggestNearest(given ?? '', kindNames);
  const wrong = given === undefined ? 'Say which kind' : `There is no kind “${given}”.${near} Say it so`;
  return `${wrong}: npm run new -- KIND NAME. The kinds are ${kindNames.join(', ')}.`;
}
