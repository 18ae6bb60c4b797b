import { kindNames, kinds } from '../../../schemas/index.ts';
import { findMoves } from '../linking/find-moves.ts';
import { inField } from './in-field.ts';
import type { Rule } from './rule.ts';

const folders = kindNames.map((kind): string => kinds[kind].folder);

/** A former id that another item has, that is named twice, or that no item can have had. */
export const aliasTaken: Rule = {
  id: 'alias-taken',
  title: 'A former id that is not free',
  why: 'An old address can lead to one item only, and never hides one that is there.',
  fix: 'Remove the alias, or correct it to the id the item used to have.',
  find: ({ items, byId }) => {
    const moves = findMoves(items);
    return items.flatMap((item) => {
      const aliases = item.data.aliases ?? [];
      return aliases.flatMap((alias, position) => {
        const message = faultOf(
          alias,
          byId.get(alias)?.file,
          moves.get(alias) === item.id ? undefined : moves.get(alias),
        );
        const twice = aliases.indexOf(alias) < position ? `“${alias}” stands here twice. Remove one.` : undefined;
        const fault = message ?? twice;
        return fault === undefined ? [] : [inField(item, ['aliases', position], fault)];
      });
    });
  },
};

function faultOf(alias: string, living: string | undefined, other: string | undefined): string | undefined {
  if (living !== undefined)
    return `“${alias}” is the id of ${living}, so it cannot lead here as well. Remove the alias, or rename that file.`;
  if (other !== undefined)
    return `“${alias}” is an alias of content/${other}.md already. Keep it where the old address should lead.`;
  const [folder = ''] = alias.split('/');
  if (folders.includes(folder)) return undefined;
  return `“${alias}” cannot be a former id: there is no folder “${folder}”. The folders are ${folders.join(', ')}.`;
}
