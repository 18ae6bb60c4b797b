import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { shorten } from '../../evidence/shorten.ts';
import { listSome } from '../../evidence/list-some.ts';
import type { ImportWarning } from '../importer.ts';
import type { Page } from './page.ts';
import type { Instructions } from './read-shapes.ts';

type Ink = { readonly mode: number; readonly opacity: number };

// Neither filled nor drawn round, with or without cutting what follows.
const drawsNothing = [3, 7];

/** The words that a page holds and does not print: those without any ink or wholly transparent. */
export function findUnseen({ fnArray, argsArray }: Instructions): string {
  const unseen: string[] = [];
  const saved: Ink[] = [];
  let ink: Ink = { mode: 0, opacity: 1 };
  const restore = () => (ink = saved.pop() ?? ink);
  const steps = new Map<number, (args: readonly unknown[]) => unknown>([
    [OPS.save, () => saved.push(ink)],
    [OPS.restore, restore],
    [OPS.paintFormXObjectBegin, () => saved.push(ink)],
    [OPS.paintFormXObjectEnd, restore],
    [OPS.setTextRenderingMode, ([mode]) => (ink = { ...ink, mode: Number(mode) })],
    [
      OPS.setGState,
      ([changes]) => {
        const opacity = new Map(changes as readonly (readonly [string, unknown])[]).get('ca');
        if (opacity !== undefined) ink = { ...ink, opacity: Number(opacity) };
      },
    ],
    [
      OPS.showText,
      ([printed]) => {
        if (drawsNothing.includes(ink.mode) || (ink.mode === 0 && ink.opacity === 0))
          unseen.push(...(printed as readonly unknown[]).map(textOf), ' ');
      },
    ],
  ]);
  fnArray.forEach((instruction, index) => steps.get(instruction)?.((argsArray[index] ?? []) as readonly unknown[]));
  return unseen.join('').replace(/\s+/g, ' ').trim();
}

/** A letter, or the gap that stands for a space. */
function textOf(printed: unknown): string {
  if (typeof printed === 'number') return printed < -200 ? ' ' : '';
  return (printed as { readonly unicode?: string } | null)?.unicode ?? '';
}

/** Warns of the pages that hold words which they do not print. */
export function warnOfUnseen(pages: readonly Page[]): ImportWarning[] {
  const found = pages.filter(({ unseen = '' }) => unseen !== '');
  const [first] = found;
  if (first === undefined) return [];
  const numbers = listSome(found.map(({ number }) => String(number)));
  const where = found.length === 1 ? `Page ${numbers} holds` : `Pages ${numbers} hold`;
  return [
    {
      code: 'pdf-unseen-text',
      message: `${where} words that nobody sees: “${shorten(first.unseen ?? '', 160)}”. They were read. Text recognition puts such words behind the picture of a page; hold them against what the page shows.`,
      page: first.number,
    },
  ];
}
