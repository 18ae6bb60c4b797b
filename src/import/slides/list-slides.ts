import { strFromU8 } from 'fflate';
import { childOf, childrenOf, parseXml } from './parse-xml.ts';
import type { Relation, Slide } from './slide.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

/** The slides of a presentation in the order in which they are shown, or undefined where the parts are of no presentation. */
export function listSlides(parts: Parts): Slide[] | undefined {
  const [main] = [...readRelations(parts, '').values()].filter(({ type }) => type === 'officeDocument');
  const root = rootOf(parts, main?.target ?? 'ppt/presentation.xml');
  if (root?.localName !== 'presentation') return undefined;
  const relations = readRelations(parts, main?.target ?? 'ppt/presentation.xml');
  return childrenOf(childOf(root, 'sldIdLst'), 'sldId').flatMap((entry, index) => {
    const path = relations.get(idIn(entry) ?? '')?.target ?? '';
    const slide = rootOf(parts, path);
    if (slide === undefined) return [];
    const hidden = ['0', 'false'].includes(slide.getAttribute('show') ?? '');
    return [{ number: index + 1, hidden, root: slide, relations: readRelations(parts, path) }];
  });
}

/** The id of a relation that an element names under `name`, like r:id. */
export function idIn(element: Element, name = 'id'): string | undefined {
  for (let at = 0; at < element.attributes.length; at += 1) {
    const attribute = element.attributes.item(at);
    if (attribute?.localName === name && attribute.namespaceURI?.includes('relationships') === true)
      return attribute.value;
  }
  return undefined;
}

/** The root of a part. */
export function rootOf(parts: Parts, path: string): Element | undefined {
  const bytes = parts[path];
  return bytes === undefined ? undefined : parseXml(strFromU8(bytes));
}

function readRelations(parts: Parts, path: string): Map<string, Relation> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const root = rootOf(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  return new Map(
    childrenOf(root, 'Relationship').map((relation) => {
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

/** The path of a part that another in `folder` names: ../notesSlides/notesSlide1.xml. */
function resolvePath(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps)
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  return path.join('/');
}
