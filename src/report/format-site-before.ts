/** What to do with the site before, which stays beside an edition until the next build and holds more than it. */
export const formatSiteBefore = (folder: string): string =>
  `The site before is still in ${folder} and holds pages or files that this edition leaves out. Delete it if anybody could reach it; the next build does.`;
