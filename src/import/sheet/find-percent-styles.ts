/** The styles of an Excel file that show a number in per cent, by their number, with how many decimals they show. */
export function findPercentStyles(styles: string): ReadonlyMap<string, number> {
  const formats = new Map([
    ['9', '0%'],
    ['10', '0.00%'],
  ]);
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)) {
    const [, id] = /\snumFmtId="(\d+)"/.exec(tag) ?? [];
    const [, code] = /\sformatCode="([^"]*)"/.exec(tag) ?? [];
    if (id !== undefined && code !== undefined) formats.set(id, code.replace(/&quot;[\s\S]*?&quot;/g, ''));
  }
  const cells = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  return new Map(
    [...cells.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].flatMap(([tag], index) => {
      const format = formats.get(/\snumFmtId="(\d+)"/.exec(tag)?.[1] ?? '') ?? '';
      return format.includes('%') ? [[String(index), /\.(0+)/.exec(format)?.[1]?.length ?? 0]] : [];
    }),
  );
}
