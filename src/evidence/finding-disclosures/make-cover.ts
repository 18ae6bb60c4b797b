type Stretch = { readonly start: number; readonly end: number };

/**
 * Answers whether a stretch of a text is still free, and from then on counts it as taken. Each answer takes as long as
 * the stretch, however many were taken before.
 */
export function makeCover(): (stretch: Stretch) => boolean {
  let taken = new Uint8Array(1024);
  return ({ start, end }) => {
    if (end > taken.length) {
      const longer = new Uint8Array(Math.max(end, taken.length * 2));
      longer.set(taken);
      taken = longer;
    }
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  };
}
