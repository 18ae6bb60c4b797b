/** Why the pages cannot be compiled in a project’s folder, where a sign in its path is the reason; undefined where it is not. */
export function explainProjectPath(path: string): string | undefined {
  // Astro, Vite and the compiler of style sheets write paths into programs and addresses as they stand.
  const sign = /['"#%?]/.exec(path)?.[0];
  if (sign === undefined) return undefined;
  return `The pages cannot be compiled in “${path}”, because of the sign ${sign} in its path. Move the project to a folder without it.`;
}
