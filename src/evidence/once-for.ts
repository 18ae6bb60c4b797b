/** A function that makes its answer once for each object it is asked about. Nobody may change what it answers. */
export function onceFor<Key extends object, Answer>(make: (key: Key) => Answer): (key: Key) => Answer {
  const made = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const known = made.get(key) ?? { answer: make(key) };
    made.set(key, known);
    return known.answer;
  };
}
