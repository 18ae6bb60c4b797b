import { kindNames, kinds, type Kind } from '../../../schemas/index.ts';

/** The kind of item a file holds by where it stands, or undefined where it holds none. */
export function kindOf(file: string): Kind | undefined {
  const [, folder, name, deeper] = file.split('/');
  if (name === undefined || deeper !== undefined || !name.endsWith('.md')) return undefined;
  return kindNames.find((kind) => kinds[kind].folder === folder);
}

/** The id of the item that a file of a kind holds: its folder and its name, like annex-m/03-missing-from-home. */
export const idOfFile = (file: string): string => file.slice('content/'.length, -'.md'.length);
