import { itemId } from '../../../schemas/item-name.ts';
import { isReservedName } from './is-reserved-name.ts';

/** Of a folder and a file’s name together: a page’s name gets an ending, and Windows counts the folders above too. */
const longestId = 140;

/**
 * What is wrong with an item’s id, which is its folder and its file’s name. `loose` holds the ids seen before without
 * capitals and punctuation, and gets this one.
 */
export function findNameFault(id: string, loose: Map<string, string>): { rule: string; message: string } | undefined {
  const bare = id.toLowerCase().replace(/[^a-z0-9/]/g, '');
  const twin = loose.get(bare);
  loose.set(bare, id);
  if (twin !== undefined)
    return {
      rule: 'duplicate-id',
      message: `The name differs from ${twin}.md only in capitals or punctuation, so people would take one for the other. Rename one of the two.`,
    };
  if (isReservedName(id.split('/').at(-1) ?? ''))
    return misnamed('Windows cannot keep a file of this name, because it means a device there. Name it otherwise.');
  if (id.length > longestId)
    return misnamed(`The name is longer than ${longestId} characters, which some systems cannot keep. Shorten it.`);
  if (itemId.test(id)) return undefined;
  return misnamed(
    'A file’s name is its permanent id. Use lower-case letters, digits and single hyphens only, like 03-missing-from-home.md.',
  );
}

const misnamed = (message: string) => ({ rule: 'file-name', message });
