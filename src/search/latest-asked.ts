import { isCommon } from './is-common.ts';
import { isRecency } from './is-recency.ts';

// Of each kind the words that name it, one of each list, and those that may stand beside them.
const kinds: readonly (readonly [kind: string, names: readonly RegExp[], beside: RegExp])[] = [
  ['Progress report', [/^progress$/, /^(?:report|update)s?$/], /^quarter(?:ly)?$/],
  ['Action plan', [/^action$/, /^plans?$/], /^(?:report|ofsted|inspection)s?$/],
  ['Self-assessment', [/^self$/, /^assessments?$/], /^report$/],
  [
    'Inspection',
    [/^(?:ofsted|inspections?)$/],
    /^(?:ofsted|inspections?|reports?|judge?ments?|ratings?|grades?|visits?|ilacs|sif)$/,
  ],
];

/**
 * The kind of item of which a search wants the newest, and what else was typed, which may name an authority: latest Ofsted
 * report Leeds. Undefined for any other search.
 */
export function latestAsked(typed: readonly string[]): { kind: string; rest: readonly string[] } | undefined {
  const telling = typed.filter((word, at) => !isCommon(word) && !isRecency(typed, at));
  if (!typed.some((_, at) => isRecency(typed, at))) return undefined;
  const found = kinds.find(([, names]) => names.every((name) => telling.some((word) => name.test(word))));
  if (found === undefined) return undefined;
  const [kind, names, beside] = found;
  return { kind, rest: telling.filter((word) => ![...names, beside].some((name) => name.test(word))) };
}
