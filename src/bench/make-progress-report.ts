import { commonFields } from './common-fields.ts';
import { formatYaml } from './format-yaml.ts';
import { lines, makeBlocks } from './make-blocks.ts';
import type { Maker } from './maker.ts';

/** A quarterly report to Cabinet or a board, with the measures it reports. */
export function makeProgressReport(maker: Maker): string {
  const { item, random, text, links, bytes } = maker;
  const [year = '2025', quarter = 'q1'] = item.name.split('-');
  const first = (Number(quarter.slice(1)) - 1) * 3 + 1;
  const two = (month: number) => String(month).padStart(2, '0');
  const fields = {
    ...commonFields(maker),
    authority: item.authority,
    reported: `${year}-${two(first + 2)}-28`,
    to: random.pick(['Cabinet', 'Select committee', 'Safeguarding board']),
    period: { from: `${year}-${two(first)}`, to: `${year}-${two(first + 2)}` },
    inspection: random.chance(0.4) ? links.name('inspection') : undefined,
    measures: links.names('measure', random.between(3, 9)),
  };
  const asked = lines(3, (place) => `${place}. ${text.sentence()}`);
  const begun = `---\n${formatYaml(fields)}---\n\n## Summary\n\n${text.paragraph(5)}\n\n## Recommendations\n\n${asked}\n## Detail\n`;
  return `${begun}\n${makeBlocks(maker, bytes - begun.length)}`;
}
