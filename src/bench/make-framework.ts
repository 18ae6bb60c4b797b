import { formatYaml, type Field } from './format-yaml.ts';
import { makeBlocks } from './make-blocks.ts';
import type { Maker } from './maker.ts';
import { at, sectionsOfAssessment } from './plan-item.ts';
import { topics } from './terms.ts';

/** The grades that the corpus’s inspection frameworks give, best first. */
export const grades = ['outstanding', 'good', 'requires improvement', 'inadequate'] as const;

const current = [
  ['overall', 'Overall effectiveness'],
  ['leadership', 'The impact of leaders on social work practice'],
  ['help-and-protection', 'Children who need help and protection'],
  ['in-care', 'Children in care'],
] as const;

/** The judgements of each inspection framework: key and printed title. */
export const judgements = {
  single: [
    ...current.slice(0, 3),
    ['looked-after', 'Children looked after and achieving permanence'],
    ['adoption', 'Adoption performance'],
  ],
  current: [...current, ['care-leavers', 'Care leavers']],
} as const;

/** A framework: one of inspections with judgements and grades, or one of an assessment with sections and lines of enquiry. */
export function makeFramework(maker: Maker): string {
  const { item, text, bytes } = maker;
  const { name } = item;
  const inspects = name === 'single' || name === 'current' ? judgements[name] : undefined;
  const fields: Record<string, Field> = {
    title: item.title,
    'short-title': item.title.slice(0, 24).trim(),
    publisher: 'Ofsted',
    from: name === 'single' ? '2003-11-01' : '2018-01-01',
    to: name === 'single' ? '2017-12-31' : undefined,
    judgements: (inspects ?? []).map(([id, title]) => ({ id, title })),
    grades: inspects === undefined ? [] : grades,
    sections:
      inspects === undefined
        ? Array.from({ length: sectionsOfAssessment }, (_, section) => makeLines(maker, section))
        : undefined,
  };
  const begun = `---\n${formatYaml(fields)}---\n\n## How it is inspected\n\n${text.paragraph(4)}\n`;
  return `${begun}\n${makeBlocks(maker, bytes - begun.length)}`;
}

const makeLines = ({ random, text }: Maker, section: number): Field => ({
  number: String(section + 1),
  title: at(topics, section),
  lines: ['a', 'b', 'c'].map((id) => ({
    id,
    text: text.sentence(),
    sublines: random.chance(0.2) ? [1, 2].map((place) => ({ id: `${id}-${place}`, text: text.sentence() })) : undefined,
  })),
});
