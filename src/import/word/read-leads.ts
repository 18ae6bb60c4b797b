import type { ImportWarning } from '../importer.ts';

const role =
  /\b(head|manager|director|officer|lead|chair|board|team|service|services|panel|group|commissioner|coordinator|worker|partnership|council|health|police|school|schools|IRO|IROs|all)\b/i;

/** Who leads something, as initials: printed ones, or made from a post’s capitals and noted in `owners`. Names are not taken over. */
export function readLeads(
  text: string,
  owners: Map<string, string>,
  about: string,
  warnings: ImportWarning[],
): string[] {
  const leads = text
    .split(/\s*(?:[/;,&]|\band\b)\s*/)
    .map((lead) => lead.replace(/[.()]/g, '').trim())
    .filter((lead) => lead !== '');
  return leads.flatMap((lead) => {
    if (/^[A-Z][A-Za-z]{0,4}$/.test(lead) && /[A-Z].*[A-Z]/.test(lead)) {
      if (!owners.has(lead)) owners.set(lead, 'Responsible officer (post not given)');
      return [lead];
    }
    if (role.test(lead)) return [initialsFor(lead, owners)];
    if (/^(tbc|tba|n\/?a|-)$/i.test(lead)) return [];
    warnings.push({
      code: 'personal-detail',
      message: `The lead of ${about} is printed as “${lead}”, which may be a name, so it was left out. Enter the post in owners.yaml and its initials here.`,
    });
    return [];
  });
}

function initialsFor(post: string, owners: Map<string, string>): string {
  const known = [...owners].find(([, other]) => other.toLowerCase() === post.toLowerCase())?.[0];
  if (known !== undefined) return known;
  const words = post.split(/[^A-Za-z]+/).filter((word) => word !== '');
  const letters = words
    .map((word) =>
      /^(of|for|the|to|in|on|with)$/i.test(word) ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase(),
    )
    .join('')
    .replace(/^[a-z]/, (letter) => letter.toUpperCase());
  let initials = letters;
  for (let number = 2; owners.has(initials); number += 1) initials = `${letters}${number}`;
  owners.set(initials, post);
  return initials;
}
