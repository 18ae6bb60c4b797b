/** How many documents a section lists and how many of them are held, as far as the register says: none recorded is not none there. */
export function sayHeld({ listed, held }: { readonly listed: number; readonly held: number }): string {
  if (held === listed) return listed === 1 ? '1, held' : `${listed}, all held`;
  return `${listed} listed, ${held === 0 ? 'none' : held} recorded as held`;
}
