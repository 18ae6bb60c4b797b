/** The step of a scale over a range above 0: 1, 2 or 5 times a power of ten, for some three to seven lines. */
export function scaleStep(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range / 4));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => range / step <= 6) ?? 10 * power;
}
