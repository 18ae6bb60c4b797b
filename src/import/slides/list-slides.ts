import { strFromU8 } from 'fflate';
import { childOf, childrenOf, parseXml } from '../parse-xml.ts';
import { mainPart, readRelations } from '../read-relations.ts';
import type { Slide } from './slide.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

/** The slides of a presentation in the order in which they are shown, or undefined where the parts are of no presentation. */
export function listSlides(parts: Parts): Slide[] | undefined {
  const main = mainPart(parts, 'ppt/presentation.xml');
  const root = rootOf(parts, main);
  if (root?.localName !== 'presentation') return undefined;
  const relations = readRelations(parts, main);
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
