import type { Recommendation } from '../ofsted/report.ts';
import type { OutlineLine } from '../word/outline.ts';
import { shortId } from '../word/short-id.ts';

type Group = { readonly to: Recommendation['to']; readonly prefix: string; readonly printedAs?: string };

/** The inspectors’ recommendations in a report to councillors: the bullets under each sentence that announces them. */
export function readRecommendations(lines: readonly OutlineLine[]): Recommendation[] {
  const out: Recommendation[] = [];
  let group: Group | undefined;
  let issues = false;
  lines.forEach((line, index) => {
    if (group !== undefined && (line.kind === 'bullet' || (line.kind === 'numbered' && line.depth > 0))) {
      const { to, prefix, printedAs } = group;
      const number = out.filter(({ id }) => id.replace(/\d+$/, '') === prefix).length + 1;
      out.push({
        id: `${prefix}${number}`,
        to,
        text: line.text,
        sections: [],
        ...(printedAs === undefined ? {} : { 'printed-as': printedAs }),
      });
      return;
    }
    group = announcedBy(lines, index);
    if (group?.printedAs !== undefined) issues = true;
    // Under main issues, a heading with bullets is a group of issues too.
    else if (group === undefined && issues && line.kind === 'heading' && lines[index + 1]?.kind === 'bullet') {
      const name = line.text.toLowerCase();
      group = { to: 'authority', prefix: `${shortId(name.split(/\s+/).at(-1) ?? 'issue', 20)}-`, printedAs: name };
    } else if (line.kind === 'heading') issues = false;
  });
  return out;
}

function announcedBy(lines: readonly OutlineLine[], index: number): Group | undefined {
  const line = lines[index];
  const next = lines[index + 1];
  if (
    line === undefined ||
    next === undefined ||
    (next.kind !== 'bullet' && !(next.kind === 'numbered' && next.depth > line.depth))
  )
    return undefined;
  const { text } = line;
  if (/\bmain (issues|findings|areas)\b/i.test(text))
    return { to: 'authority', prefix: 'issue-', printedAs: 'main issue' };
  const announces =
    /\brecommendations?\b/i.test(text) &&
    /(following|below|as follows|made by ofsted|from ofsted|[:;]\s*$)/i.test(text);
  const councillors =
    /recommendations? (?:for|to) (?:the )?(?:overview|scrutiny|committee|cabinet|council\b|members)|\b(?:cabinet|committee|council) is (?:asked|requested|recommended)/i;
  if (!announces || councillors.test(text)) return undefined;
  const before = lines
    .slice(0, index)
    .findLast(({ kind, depth }) => depth === 0 && (kind === 'numbered' || kind === 'heading' || kind === 'paragraph'));
  const board =
    /\b(LSCB|safeguarding (children )?board)\b/i.test(text) ||
    (/\breview made\b|\bthe board\b/i.test(text) && /\bLSCB\b|\bboard\b/i.test(before?.text ?? ''));
  return board ? { to: 'lscb', prefix: 'lscb-' } : { to: 'authority', prefix: '' };
}
