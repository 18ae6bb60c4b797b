import { commonFields } from './common-fields.ts';
import { formatYaml, type Field } from './format-yaml.ts';
import { makeBlocks } from './make-blocks.ts';
import { makeRandom } from './make-random.ts';
import type { Maker } from './maker.ts';
import { pathOf, type PlannedItem } from './plan-item.ts';
import { judgements, grades } from './make-framework.ts';

/** How many recommendations an inspection makes; its action plan answers the same. */
export const recommendationsOf = ({ name }: PlannedItem): number =>
  makeRandom(1, `recommendations ${name}`).between(4, 9);

/** An inspection: judgements in the framework’s words, recommendations, findings. */
export function makeInspection(maker: Maker): string {
  const { item, random, text, bytes } = maker;
  const year = Number(item.name.slice(0, 4));
  const framework = year >= 2018 ? 'current' : 'single';
  const month = random.between(1, 6);
  const fields: Record<string, Field> = {
    ...commonFields(maker),
    authority: item.authority,
    framework,
    inspected: { from: `${year}-0${month}-04`, to: `${year}-0${month}-22` },
    published: random.chance(0.9) ? `${year}-0${month + 2}-15` : undefined,
    judgements: Object.fromEntries(judgements[framework].map(([id]) => [id, random.pick(grades)])),
    recommendations: Array.from({ length: recommendationsOf(item) }, (_, index) => ({
      id: String(index + 1),
      to: random.pick(['authority', 'authority', 'partnership']),
      text: text.sentence(),
      sections: random.chance(0.8) ? [String(random.between(1, 18))] : [],
      urgency: urgencyOf(item, index),
    })),
  };
  const begun = `---\n${formatYaml(fields)}---\n\n## Main findings\n\n${text.paragraph(4)}\n`;
  return `${begun}\n${makeBlocks(maker, bytes - begun.length)}`;
}

/** How soon a recommendation had to be acted on: the plan repeats it. */
export const urgencyOf = (item: PlannedItem, index: number): string | undefined =>
  makeRandom(1, `urgency ${pathOf({ ...item, kind: 'inspection' })} ${index}`).pick([
    undefined,
    'immediate',
    'within-3-months',
    'within-6-months',
  ]);
