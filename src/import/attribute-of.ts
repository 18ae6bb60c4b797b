/** The value of an attribute in the XML of an Office file, from a tag or from what stands in it. `name` may be a pattern without groups. */
export function attributeOf(tag: string | undefined, name: string): string | undefined {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  const [, double, single] = pattern.exec(` ${tag ?? ''}`) ?? [];
  return double ?? single;
}
