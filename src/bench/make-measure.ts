import { commonFields } from './common-fields.ts';
import { formatYaml, type Field } from './format-yaml.ts';
import { makeBlocks } from './make-blocks.ts';
import type { Maker } from './maker.ts';
import { at } from './plan-item.ts';
import { counted } from './terms.ts';

/** A measure with a series of some years, for the authority and mostly for England. */
export function makeMeasure(maker: Maker): string {
  const { item, plan, random, text, bytes } = maker;
  const [, unit] = at(counted, Math.floor(item.position / plan.authorities.length));
  const fields: Record<string, Field> = {
    ...commonFields(maker),
    authority: item.authority,
    unit,
    better: random.pick(['higher', 'lower', 'neither', undefined]),
    frequency: random.pick(['quarterly', 'annual', undefined]),
    target: random.chance(0.6) ? { value: random.between(20, 95), by: '2026' } : undefined,
    series: makeSeries(maker),
    sections: [String(random.between(1, 18))],
  };
  const begun = `---\n${formatYaml(fields)}---\n\n## What the figures show\n\n${text.paragraph(3)}\n`;
  return `${begun}\n${makeBlocks(maker, bytes - begun.length)}`;
}

function makeSeries({ random, links, text }: Maker): Field {
  const sources = links.names('document', 2);
  const areas = random.chance(0.6) ? [undefined, 'England'] : [undefined];
  const years = random.between(3, 6);
  return areas.flatMap((area) =>
    Array.from({ length: years }, (_, index) => ({
      period: `${2024 - index}-${25 - index}`,
      ends: `${2025 - index}-03-31`,
      area,
      value: random.between(100, 990) / 10,
      source: random.pick(sources),
      place: `Table ${random.between(1, 20)}`,
      note: random.chance(0.1) ? text.sentence() : undefined,
    })),
  );
}
