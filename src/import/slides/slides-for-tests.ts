import { strToU8, zipSync } from 'fflate';

/** A slide of a made presentation: the XML of its shapes, whether it is hidden, its notes, and more relations as XML. */
export type MadeSlide = {
  readonly shapes: string;
  readonly hidden?: boolean;
  readonly notes?: string;
  readonly relations?: string;
};

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const names = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;

/** A paragraph of a slide; `properties` is the inside of a:pPr, with the attributes before it, like `lvl="1"><a:buNone/>`. */
export const para = (text: string, properties = '>'): string =>
  `<a:p><a:pPr ${properties}</a:pPr>${text.startsWith('<') ? text : run(text)}</a:p>`;

/** A run of words with the attributes of its look, like b="1". */
export const run = (text: string, look = '', inside = ''): string =>
  `<a:r><a:rPr ${look}>${inside}</a:rPr><a:t>${text}</a:t></a:r>`;

/** A shape that holds paragraphs, in a place of the layout where `place` names its type; empty for one of any content. */
export const shape = (paragraphs: string, place?: string, attributes = ''): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x" ${attributes}/><p:cNvSpPr/><p:nvPr>${
    place === undefined ? '' : `<p:ph ${place === '' ? 'idx="1"' : `type="${place}"`}/>`
  }</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>${paragraphs}</p:txBody></p:sp>`;

/** The title of a slide. */
export const title = (text: string): string => shape(para(text), 'title');

/** What a frame shows, like a table. */
export const frame = (inside: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="x"/></p:nvGraphicFramePr><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></p:graphicFrame>`;

/** A table from its cells; one that begins with < is the XML of a whole cell. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  frame(`<a:tbl>${rows.map((cells) => `<a:tr>${cells.map(cell).join('')}</a:tr>`).join('')}</a:tbl>`);

const cell = (text: string) => (text.startsWith('<') ? text : `<a:tc><a:txBody>${para(text)}</a:txBody></a:tc>`);

/** The bytes of a PowerPoint file with these slides, in this order, and other parts by path. */
export function slides(made: readonly MadeSlide[], parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, string> = {
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'ppt/presentation.xml')),
    'ppt/presentation.xml': `<p:presentation ${names}><p:sldIdLst>${made
      .map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`)
      .join('')}</p:sldIdLst></p:presentation>`,
    // The names of the parts say nothing of the order.
    'ppt/_rels/presentation.xml.rels': relations(
      made.map((_, index) => relation(`rId${index + 1}`, 'slide', `slides/slide${made.length - index}.xml`)).join(''),
    ),
  };
  for (const [index, { shapes, hidden, notes, relations: more = '' }] of made.entries()) {
    const number = made.length - index;
    files[`ppt/slides/slide${number}.xml`] =
      `<p:sld ${names}${hidden === true ? ' show="0"' : ''}><p:cSld><p:spTree><p:nvGrpSpPr/>${shapes}</p:spTree></p:cSld></p:sld>`;
    const noted = notes === undefined ? '' : relation('rId90', 'notesSlide', `../notesSlides/notesSlide${number}.xml`);
    files[`ppt/slides/_rels/slide${number}.xml.rels`] = relations(noted + more);
    if (notes !== undefined)
      files[`ppt/notesSlides/notesSlide${number}.xml`] =
        `<p:notes ${names}><p:cSld><p:spTree>${shape(para(notes), 'body')}</p:spTree></p:cSld></p:notes>`;
  }
  return zipSync(Object.fromEntries(Object.entries({ ...files, ...parts }).map(([path, xml]) => [path, strToU8(xml)])));
}

/** A relation of a part; `outside` for an address on the web. */
export const relation = (id: string, type: string, target: string, outside = false): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`;

const relations = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
