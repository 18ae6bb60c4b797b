import { strFromU8 } from 'fflate';
import { childrenOf, parseXml } from './parse-xml.ts';

/** What a part of an Office file refers to: the last word of the relation’s type, like image, and the part’s path or the address. */
export type Relation = { readonly type: string; readonly target: string; readonly outside: boolean };

type Parts = Readonly<Record<string, Uint8Array>>;

/** What a part of an Office file refers to by id; an empty path stands for the whole file. */
export function readRelations(parts: Parts, path: string): ReadonlyMap<string, Relation> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const bytes = parts[`${folder}_rels/${path.slice(folder.length)}.rels`] ?? new Uint8Array();
  return new Map(
    childrenOf(parseXml(strFromU8(bytes)), 'Relationship').map((relation) => {
      const outside = relation.getAttribute('TargetMode') === 'External';
      const target = relation.getAttribute('Target') ?? '';
      return [
        relation.getAttribute('Id') ?? '',
        {
          type: (relation.getAttribute('Type') ?? '').replace(/^.*\//, ''),
          target: outside ? target : resolvePath(folder, target),
          outside,
        },
      ];
    }),
  );
}

/** The path of the part that an Office file opens with; of one that does not say it, where the program puts it. */
export const mainPart = (parts: Parts, usual: string): string =>
  [...readRelations(parts, '').values()].find(({ type }) => type === 'officeDocument')?.target ?? usual;

/** The path of a part that another in `folder` names: ../notesSlides/notesSlide1.xml. */
function resolvePath(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps)
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  return path.join('/');
}
