import { commonFields } from './common-fields.ts';
import { formatYaml } from './format-yaml.ts';
import { lines, makeBlocks } from './make-blocks.ts';
import type { Maker } from './maker.ts';
import { assessmentYear, sectionsOfAssessment } from './plan-item.ts';

/** A section of an assessment: its parts, with paragraphs that answer lines of enquiry; a few parts are left empty. */
export function makeSection(maker: Maker): string {
  const { item, random, text, links, bytes } = maker;
  const assessment = Math.floor(item.position / sectionsOfAssessment);
  const bare = random.chance(0.1);
  const fields = {
    ...commonFields(maker),
    number: String((item.position % sectionsOfAssessment) + 1),
    framework: assessment === 0 ? 'annex-m' : `annual-${assessmentYear(assessment)}`,
    documents: links.names('document', random.between(2, 8)).map((id) => ({
      id,
      note: random.chance(0.3) ? text.sentence() : undefined,
      doubt: random.chance(0.1) ? 'Is this the right document?' : undefined,
    })),
    states: bare ? { 'performance-data': { state: 'to-be-confirmed', reason: text.sentence() } } : undefined,
    'accepted-gaps': random.chance(0.05)
      ? [{ kind: 'line-unsupported', by: maker.plan.owners[0], reason: text.sentence(), until: '2026-12-31' }]
      : undefined,
  };
  const answers = () => {
    const line = random.pick(['a', 'a', 'b', 'c', '']);
    return line === '' ? '' : ` [${line}](#line-${line})`;
  };
  const detail = lines(
    random.between(5, 9),
    (place) =>
      `${place}. ${text.paragraph(random.between(1, 3))}${place % 3 === 0 ? ` See ${links.link()}.` : ''}${answers()}`,
  );
  const data = lines(random.between(2, 4), (place) => `${place}. ${links.link()}: ${text.sentence()}`);
  const notes = random.chance(0.3) ? `\n## Open notes\n\n${lines(2, () => `- [ ] ${text.sentence()}`)}` : '';
  const begun = `---\n${formatYaml(fields)}---\n\n## Summary statement\n\n${text.paragraph(random.between(3, 6))}\n\n## Detail\n\n${detail}`;
  const ended = `\n## Performance and activity data\n\n${bare ? '' : data}${notes}`;
  return `${begun}\n${makeBlocks(maker, bytes - begun.length - ended.length)}${ended}`;
}
