const inspectors = new Set('ofsted inspectors inspector inspection'.split(' '));
const judging = new Set(
  'say says said find finds found recommend recommends recommended think thought conclude concluded criticise criticised praise praised'.split(
    ' ',
  ),
);

/** The kind of item that a question wants, by its typed words: a measure for how many, an inspection for what Ofsted said of something. */
export function kindAsked(typed: readonly string[]): string | undefined {
  const [first = '', second = ''] = typed;
  if (first === 'how' && /^(?:many|much)$/.test(second)) return 'Measure';
  const counts = (word: string, at: number) =>
    /^(?:number|percentage|proportion)$/.test(word) && typed[at + 1] === 'of';
  if (typed.some(counts)) return 'Measure';
  const asks = /^(?:what|how|where|why|did|has)$/.test(first);
  return asks && typed.some((word) => inspectors.has(word)) && typed.some((word) => judging.has(word))
    ? 'Inspection'
    : undefined;
}
