const named = /^(recommendation|document|action|strength|priority|signature|challenge|line|page)-(.+)$/;

/** What a paragraph is called, from its anchor: detail-4 is paragraph 4, recommendation-issue-2 is issue 2. */
export function labelOf(anchor: string, heading = false): string {
  if (heading) return '';
  const [, kind = '', rest = ''] = named.exec(anchor) ?? [];
  const [, words, number] = /^(?:([a-z]+)-)?(\d+[a-z]?)$/.exec(rest) ?? [];
  if (kind === 'line') return `line of enquiry ${rest}`;
  if (kind === 'action') return `action ${rest.replace('-', '.')}`;
  if (words === 'lscb') return `LSCB ${kind} ${number}`;
  if (kind !== '') return number === undefined ? '' : `${words ?? kind} ${number}`;
  const [, paragraph] = /-(\d+)$/.exec(anchor) ?? [];
  return paragraph === undefined ? '' : `paragraph ${paragraph}`;
}
