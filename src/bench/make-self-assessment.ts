import { signatureLevels } from '../../schemas/self-assessment.ts';
import { commonFields } from './common-fields.ts';
import { formatYaml, type Field } from './format-yaml.ts';
import { makeBlocks } from './make-blocks.ts';
import type { Maker } from './maker.ts';
import { capital } from './rare-word.ts';

const areas = ['Leadership and governance', 'Outcomes for children', 'Partnership', 'Workforce'];

/** An authority’s assessment of itself, with its strengths, signatures, challenge and sign-offs. */
export function makeSelfAssessment(maker: Maker): string {
  const { item, random, text, links, bytes } = maker;
  const year = item.name.slice(0, 4);
  const listed = (count: number): Field =>
    Array.from({ length: count }, (_, index) => ({ id: String(index + 1), title: capital(text.words(6)) }));
  const fields: Record<string, Field> = {
    ...commonFields(maker),
    authority: item.authority,
    year,
    due: `${year}-11-16`,
    'external-challenges': [
      { date: `${year}-05`, activity: text.words(5), state: 'done', inspection: links.name('inspection') },
    ],
    measures: links.names('measure', random.between(4, 10)),
    strengths: listed(3),
    priorities: listed(3),
    signatures: areas.map((area, index) => ({
      id: String(index + 1),
      area,
      level: random.pick(signatureLevels),
      direction: random.pick(['up', 'level', 'down']),
    })),
    challenge: {
      by: random.pick(maker.plan.authorities),
      points: [1, 2, 3].map((place) => ({
        id: String(place),
        point: text.sentence(),
        recommendation: text.sentence(),
        response: random.chance(0.6) ? text.sentence() : undefined,
      })),
    },
    'sign-offs': [{ role: 'Director', of: 'self-assessment', date: random.chance(0.7) ? `${year}-11` : undefined }],
  };
  const begun = `---\n${formatYaml(fields)}---\n\n## Our story\n\n${text.paragraph(4)}\n`;
  return `${begun}\n${makeBlocks(maker, bytes - begun.length)}`;
}
