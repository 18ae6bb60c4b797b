import type { ImportWarning } from '../importer.ts';

const role =
  /\b(head|managers?|director|officers?|leads?|chair|board|teams?|service|services|panel|group|commissioner|coordinator|workers?|partnership|council|health|police|school|schools|IROs?)\b/i;
/** What a post is for: words that stand beside it, in brackets or after a dash, and are no name. */
const field =
  /\b(children|people|care|leavers|looked|assessments?|intake|referrals?|exploitation|early|safeguarding|protection|help|family|families|education|learning|inclusion|SEND?|quality|assurance|performance|data|practice|improvement|transformation|commissioning|placements?|adoption|fostering|permanence|virtual|youth|social|workforce|training|finance|legal|HR|MASH|LADO|principal|senior|strategic|corporate|executive|assistant|deputy|interim|acting|operational|joint|locality|edge|contextual|independent|reviewing|residential|public|community|front door|duty|prevention|participation|disabled|disabilit(?:y|ies)|adults?|housing)\b/i;
const nobody = /^(all|everyone|everybody|various|multiple|several|as above|leads?|owners?|officers?|support)$/i;

/** Who leads something, as initials: printed ones, or made from a post’s capitals and noted in `owners`. Names are not taken over. */
export function readLeads(
  text: string,
  owners: Map<string, string>,
  about: string,
  warnings: ImportWarning[],
): string[] {
  const leads = text
    .replace(/\bn\/a\b/gi, '')
    .split(/\s*(?:[/;&]|\band\b)\s*/)
    .flatMap(splitAtCommas)
    .flatMap((lead) => {
      const pieces = piecesOf(lead);
      // Beside a post stands what it is for, or who holds it.
      const [posts, others] = [pieces.filter(isPost), pieces.filter((piece) => !isPost(piece))];
      const fields = others.filter((piece) => field.test(piece));
      const post = [...posts, ...fields].join(', ');
      const named = others.filter((piece) => !fields.includes(piece) && (pieces.length === 1 || !nobody.test(piece)));
      return [...(posts.length === 0 ? fields : [post]), ...named];
    });
  return leads.flatMap((lead) => {
    if (/^(tbc|tba|tbd|none|vacant|vacancy|to be (confirmed|agreed|appointed)|n\/?a|-)$/i.test(lead)) return [];
    if (!nobody.test(lead) && isInitials(lead)) {
      if (!owners.has(lead)) owners.set(lead, 'Responsible officer (post not given)');
      return [lead];
    }
    if (isPost(lead)) return [initialsFor(lead, owners)];
    warnings.push(
      nobody.test(lead)
        ? {
            code: 'owner-unclear',
            message: `The lead of ${about} is printed as “${lead}”, which names no post, so it was left out. Enter who leads it.`,
          }
        : {
            code: 'personal-detail',
            message: `The lead of ${about} is printed as “${lead}”, which may be a name, so it was left out. Enter the post in owners.yaml and its initials here.`,
          },
    );
    return [];
  });
}

/** Several leads between commas, or one post and what it is for: Head of Service, Assessment. */
function splitAtCommas(text: string): string[] {
  const leads: string[] = [];
  for (const part of text.split(/\s*,\s*/)) {
    const before = leads.at(-1);
    const isField = field.test(part) && !role.test(part) && !isInitials(part);
    if (isField && before !== undefined && isPost(before)) leads[leads.length - 1] = `${before}, ${part}`;
    else leads.push(part);
  }
  return leads;
}

/** The parts of a lead that brackets, dashes and colons set apart: Jane Smith (Head of Service). */
const piecesOf = (lead: string) =>
  lead
    .split(/[()[\]]|\s+[–—-]\s+|:\s/)
    .map((piece) => piece.replace(/\./g, '').trim())
    .filter((piece) => piece !== '');

/** A surname like McKay has two capitals as well, but more small letters than initials like HoS or SMcL. */
const isInitials = (lead: string) =>
  /^[A-Z][A-Za-z]{0,4}$/.test(lead) && lead.replace(/[a-z]/g, '').length > 1 && lead.replace(/[A-Z]/g, '').length <= 1;

/** Two words before a post that say nothing of it are a name: Jane Smith Head of Service. */
function isPost(lead: string): boolean {
  const [, before] =
    /^(\p{Lu}[\p{L}’'-]+\s+\p{Lu}[\p{L}’'-]+)\s+(?:Head|Director|Manager|Officer|Chair|Service|Team|Lead|Assistant|Deputy|Principal|Senior|Strategic)\b/u.exec(
      lead,
    ) ?? [];
  return !nobody.test(lead) && role.test(lead) && (before === undefined || role.test(before) || field.test(before));
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
