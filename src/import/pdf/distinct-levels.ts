/** How far apart the ends of two rules may be that meet, in points. */
export const near = 3;

/** The levels at which rules stand, in points and in order; those that are near another count once. */
export function distinctLevels(values: readonly number[]): number[] {
  const levels: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = levels.at(-1);
    if (last === undefined || value - last > near) levels.push(value);
  }
  return levels;
}
