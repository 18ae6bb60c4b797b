/** What a reader found in a report by eye. */
export type Truth = {
  readonly framework: string;
  readonly authority: string;
  readonly inspected?: { readonly from: string; readonly to: string };
  readonly published?: string;
  readonly judgements?: Readonly<Record<string, string>>;
  readonly recommendations?: Readonly<Record<string, number>>;
};

/** One field of one report: what was read, what a reader found, and how they compare. */
export type Comparison = {
  readonly field: string;
  readonly verdict: 'right' | 'wrong' | 'empty';
  readonly read: string;
  readonly wanted: string;
};

type Found = Readonly<Record<string, unknown>>;

/** Compares the front matter of an imported report with what a reader found. Fields the reader did not note are not compared. */
export function compareTruth(data: Found, truth: Truth): Comparison[] {
  const inspected = (data['inspected'] ?? {}) as Found;
  const judgements = (data['judgements'] ?? {}) as Found;
  const recommendations = (data['recommendations'] ?? []) as readonly { to: string }[];
  const count = (to: string) => recommendations.filter((record) => record.to === to).length;
  const given = Object.keys(truth.judgements ?? {});
  return [
    compare('framework', data['framework'], truth.framework),
    compare('authority', data['authority'], truth.authority),
    ...(truth.inspected === undefined
      ? []
      : [
          compare('inspected from', inspected['from'], truth.inspected.from),
          compare('inspected to', inspected['to'], truth.inspected.to),
        ]),
    ...(truth.published === undefined ? [] : [compare('published', data['published'], truth.published)]),
    ...given.map((key) => compare(`judgement: ${key}`, judgements[key], truth.judgements?.[key])),
    // A judgement where the framework gives none is as wrong as a wrong one.
    ...Object.keys(judgements)
      .filter((key) => truth.judgements !== undefined && !given.includes(key))
      .map((key) => compare(`judgement: ${key}`, judgements[key], '')),
    ...Object.entries(truth.recommendations ?? {}).map(([to, wanted]) =>
      compare(`recommendations: ${to}`, count(to), wanted),
    ),
  ];
}

function compare(field: string, read: unknown, wanted: unknown): Comparison {
  const [left, right] = [inWords(read), inWords(wanted)];
  const verdict =
    left === right ? 'right' : left === '' || (field.startsWith('recommendations') && left === '0') ? 'empty' : 'wrong';
  return { field, verdict, read: left, wanted: right };
}

const inWords = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
