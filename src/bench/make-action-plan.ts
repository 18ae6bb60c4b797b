import { commonFields } from './common-fields.ts';
import { formatYaml, type Field } from './format-yaml.ts';
import { makeBlocks } from './make-blocks.ts';
import { recommendationsOf, urgencyOf } from './make-inspection.ts';
import type { Maker } from './maker.ts';
import { at } from './plan-item.ts';

/** An action plan that answers most recommendations of the inspection of its name. */
export function makeActionPlan(maker: Maker): string {
  const { item, random, text, bytes } = maker;
  const answered = Math.max(1, recommendationsOf(item) - random.between(0, 1));
  const fields: Record<string, Field> = {
    ...commonFields(maker),
    authority: item.authority,
    inspection: item.name,
    'signed-off': random.chance(0.8) ? `${item.name.slice(0, 4)}-12` : undefined,
    'approved-by': ['Cabinet'],
    recommendations: Array.from({ length: answered }, (_, index) => makeAnswer(maker, index)),
  };
  const begun = `---\n${formatYaml(fields)}---\n\n## How the plan is overseen\n\n${text.paragraph(4)}\n`;
  return `${begun}\n${makeBlocks(maker, bytes - begun.length)}`;
}

function makeAnswer(maker: Maker, index: number): Field {
  const { item, random, text, links, plan, day } = maker;
  return {
    id: String(index + 1),
    urgency: urgencyOf(item, index),
    outcomes: [text.sentence()],
    'how-we-will-know': [text.sentence()],
    measures: random.chance(0.5) ? links.names('measure', 2) : undefined,
    actions: Array.from({ length: random.between(1, 3) }, (_, action) => {
      const done = random.chance(0.5);
      return {
        id: String(action + 1),
        text: text.sentence(),
        owners: random.chance(0.9) ? [at(plan.owners, random.between(0, plan.owners.length - 1))] : undefined,
        due: random.chance(0.9) ? day() : undefined,
        state: done ? 'done' : random.pick(['not-started', 'in-progress']),
        evidence: done && random.chance(0.8) ? [links.name('document')] : undefined,
      };
    }),
  };
}
