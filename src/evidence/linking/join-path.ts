/** The file that a path leads to from another file, from content on; undefined where it leads out of the content or names nothing. */
export function joinPath(from: string, relative: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts[0] === 'content' && parts.length > 1 ? parts.join('/') : undefined;
}
