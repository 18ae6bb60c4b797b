import { joinSpaces } from '../../words/join-spaces.ts';

/** What the lines below a heading of an action plan say. */
export type PlanPart = 'outcomes' | 'know' | 'actions' | 'recommendation' | 'owner' | 'due' | 'state' | 'evidence';

const patterns: readonly (readonly [PlanPart, RegExp])[] = [
  [
    'know',
    /how (will (we|you)|(we|you) will) know|success (criteria|measures?)|measures? of (success|impact)|evidence of (impact|success)|how (it|this|impact) will be (measured|monitored)|impact measures?|\bmeasures?\b.*\bimpact\b|^measures?$/i,
  ],
  [
    'outcomes',
    /^((intended|desired|expected|planned)\s+)?(outcomes?|impact)\b|what difference|difference (will|did)|what (good|success) (will )?look/i,
  ],
  [
    'state',
    /^((current|latest|overall|action) )?(status|progress|state|(b|br)?rag( (rating|status))?|update|status update)( to date| so far)?$|^current position$|^progress( ?\/|,| and)? ?(update|rag|status).*$/i,
  ],
  ['evidence', /^(evidence|supporting evidence|source of evidence)$/i],
  [
    'owner',
    /^((action|strategic|operational|executive|senior|delivery) (lead|owner)s?|(lead|responsible|accountable)( ?\/? ?(officer|person|agency|manager|owner)?)?s?|by whom|who|owners?|person responsible|responsibility|who is responsible.*|lead and .*)$/i,
  ],
  [
    'due',
    /^((original|revised|new|agreed|planned|proposed|extended|expected|anticipated) )?((by )?when|timescales?|target( completion)? date|deadline|due( date)?|completion date|date|end date|timeframe|to be completed by)$/i,
  ],
  [
    'actions',
    /^((key|agreed|planned|proposed|specific|improvement|detailed|our) )?actions?( (required|to be taken|needed|plan|steps?|point)s?)?$|what (we )?will (we )?(do|be done)|what (are we|do we need) .*do|^steps?( to be taken)?$|^tasks?$|^activity$|^activities$/i,
  ],
  [
    'recommendation',
    /^(ofsted |inspection )?(recommendations?|areas? for (improvement|development|action)|priority actions?|finding)s?( (no\.?|number))?$/i,
  ],
];

/** The part of a plan that a line or a column’s title heads, with the part of the recommendation it names, like (5a). */
export function planHeading(line: string): { readonly part: PlanPart; readonly letter?: string } | undefined {
  const text = line
    .replace(/^[.…\s]+(and\s+)?/i, '')
    .replace(/\s+/g, ' ')
    .replace(/[:?]\s*$/, '')
    .trim();
  if (text.length > 90) return undefined;
  const letter = /\(\d*([a-z])\)\s*$/i.exec(text)?.[1]?.toLowerCase();
  const bare = text.replace(/\s*\(\d*[a-z]\)\s*$/i, '');
  const part = partOf(bare);
  return part === undefined ? undefined : { part, ...(letter === undefined ? {} : { letter }) };
}

/** A title with a remark in brackets, like “Lead (name and post)”; one that tells of another time is of another column. */
function explained(title: string): PlanPart | undefined {
  const [, bare = '', remark = ''] = /^(.+?)\s*\(([^()]*)\)$/.exec(title) ?? [];
  if (bare === '' || otherTime.test(remark)) return undefined;
  const part = patterns.find(([, pattern]) => pattern.test(bare))?.[0];
  return part === 'state' ? undefined : part;
}

const otherTime = /\b(?:complet|previous|last|actual|closed|done|prior|old|former|earlier|revis|first|original)/i;

/** What a title heads; titles joined by a stroke, like “RAG / Status”, head what each of them does. */
function partOf(title: string): PlanPart | undefined {
  const find = (text: string) => patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? explained(text);
  const [first, ...others] = title.split(/\s*\/\s*/).map(find);
  return find(title) ?? grouped(title) ?? (others.every((part) => part === first) ? first : undefined);
}

/** A title below one that stands over several and only says what kind they are, like “Responsibility – Lead”. */
function grouped(title: string): PlanPart | undefined {
  const [, over = '', own = ''] = /^(.+?) – (.+)$/.exec(title) ?? [];
  const part = group.test(over) ? patterns.find(([, pattern]) => pattern.test(own))?.[0] : undefined;
  // Below “Progress”, a date may be that of the last report.
  return part === 'due' && /date$/i.test(own) && !groupOfTimes.test(over) ? undefined : part;
}

const group =
  /^(?:actions?|action plan|responsibilit(?:y|ies)|accountability|ownership|progress|status|monitoring|delivery|implementation|timescales?|timing|dates?)$/i;
const groupOfTimes = /^(?:timescales?|timing|dates?|delivery)$/i;

/** The number and the rest of a line like “Recommendation No. 4 - for improvement within 3 months”. */
export function recommendationHeading(line: string): { readonly id: string; readonly rest: string } | undefined {
  const found =
    /^(?:ofsted )?(?:recommendation|area for improvement|priority action)\s*(?:no\.?|number|#)?\s*(\d{1,2}|[ivx]{1,4}\b)\s*[-–—:.]?\s*(.*)$/i.exec(
      joinSpaces(line),
    );
  return found === null ? undefined : { id: found[1] ?? '', rest: found[2] ?? '' };
}
