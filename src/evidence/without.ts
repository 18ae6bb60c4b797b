/** A record without some of its fields. */
export const without = <T extends object, K extends keyof T>(record: T, ...names: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name as K))) as Omit<T, K>;
