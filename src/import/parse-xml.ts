import { DOMParser } from '@xmldom/xmldom';

/** The root of a part of an Office file, or undefined where it is no XML. Names are told by their local part: programs choose the prefix. */
export function parseXml(xml: string): Element | undefined {
  const parser = new DOMParser({
    errorHandler: { warning: () => undefined, error: () => undefined, fatalError: stop },
  });
  try {
    return (parser.parseFromString(xml, 'text/xml') as Document | undefined)?.documentElement;
  } catch {
    return undefined;
  }
}

function stop(fault: unknown): never {
  throw new Error(String(fault));
}

/** The elements directly inside one, with `name` only those of that local name. */
export function childrenOf(parent: Element | undefined, name?: string): Element[] {
  const children: Element[] = [];
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling)
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name))
      children.push(node as Element);
  return children;
}

/** The first element that is reached from one by local names, one level after the other. */
export const childOf = (parent: Element | undefined, ...names: string[]): Element | undefined =>
  names.reduce<Element | undefined>((element, name) => childrenOf(element, name)[0], parent);
