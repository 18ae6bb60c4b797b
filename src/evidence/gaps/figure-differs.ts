import type { BodyLink } from '../../markdown/collect-body.ts';
import { shortIdOf, type EvidenceIndex } from '../evidence-index.ts';
import { figuresOf } from '../questions/figures-of.ts';
import { quotedFigures } from '../questions/quoted-figures.ts';
import type { Item, ItemOf } from '../types.ts';
import type { GapKind } from './gap-kind.ts';

/** A figure quoted in the text of an item that the measure it links to does not have. */
export const figureDiffers: GapKind = {
  id: 'figure-differs',
  title: 'Figure differs from its measure',
  why: 'Two figures for one thing cast doubt on both.',
  fix: 'Find out which is right, and correct the text or the measure.',
  severity: 'medium',
  work: 'doubtful',
  find: (index) =>
    index.items.flatMap((item) =>
      measureLinks(item, index).flatMap(({ link, measure, alone }) => {
        const held = figuresOf(measure);
        const wrong = quotedFigures(link, measure, alone).filter(
          ({ value }) => !held.some((own) => isSame(value, own)),
        );
        if (wrong.length === 0) return [];
        const said = wrong.map(({ value, percent }) => `${value}${percent ? '%' : ''}`).join(' and ');
        const message = `The text says ${said}; “${measure.data.title}” has no such figure.`;
        const key = `${shortIdOf(measure.id)} ${said}`;
        const at = link.at === undefined ? {} : { at: link.at };
        return [{ item, message, key, of: [key], about: [measure.id], place: { line: link.line }, ...at }];
      }),
    ),
};

type MeasureLink = { readonly link: BodyLink; readonly measure: ItemOf<'measure'>; readonly alone: boolean };

/** The links of an item that lead to measures; `alone` where a sentence has only one. */
function measureLinks(item: Item, index: EvidenceIndex): MeasureLink[] {
  const targets = new Map<string, ItemOf<'measure'>>();
  for (const { kind, to, line, column } of index.referencesFrom.get(item.id) ?? []) {
    const target = kind === 'link' && to.startsWith('measures/') ? index.byId.get(to) : undefined;
    if (target?.kind === 'measure') targets.set(`${line ?? 0}:${column ?? 0}`, target);
  }
  if (targets.size === 0) return [];
  const found = item.body.links.flatMap((link) => {
    const measure = targets.get(`${link.line}:${link.column}`);
    return measure === undefined ? [] : [{ link, measure }];
  });
  return found.map((one) => ({
    ...one,
    alone: found.filter(({ link }) => link.sentence === one.link.sentence).length === 1,
  }));
}

/** A figure in prose may be rounded: 47 for 46.8. */
function isSame(quoted: number, held: number): boolean {
  const decimals = String(quoted).split('.')[1]?.length ?? 0;
  // 1.45 is held as a little less than that, and people make 1.5 of it.
  return Number((held * (1 + 1e-12)).toFixed(decimals)) === quoted;
}
