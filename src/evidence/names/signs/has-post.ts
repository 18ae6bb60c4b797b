import type { Candidate } from '../find-candidates.ts';
import { beginsWithPost, endsWithPost } from '../posts.ts';
import type { Sign } from './surroundings.ts';

/** “Jane Doe (Head of Service)”, “Jane Doe, Director of …”, “Jane Doe (JD) – Team Manager”, and a post on the next line. */
export const hasPostAfter: Sign = ({ words, startsWithFirstName, startsWithInitial }, { before, after, below }) => {
  if (words.length === 1) return false;
  // Initials have two capitals: (Chair) and (HMI) are posts.
  const [lead = ''] =
    /^(?: ?\((?!HMI|DCS|IRO|LADO)(?=\p{Lu}\p{Ll}{0,2}\p{Lu})\p{L}{2,5}\))?(?:,| \(| ?\||:| ?[–—/-])? ?/u.exec(after) ??
    [];
  const rest = after.slice(lead.length);
  if (/^(?:HMI|[MOC]BE|QPM|KC)\b/.test(rest)) return true;
  // With nothing or a cell’s border between, a post may be whose something is: Norton North Team Manager.
  if (!/^(?:| \|)$/.test(lead.trimEnd()) || startsWithFirstName || startsWithInitial)
    return beginsWithPost(rest === '' ? below : rest);
  return before.trim() === '' && rest === '' && beginsWithPost(below);
};

/** “Service Manager (Jane Doe)”, “Head of Service: Jane Doe”, “the Chief Executive, Jane Doe,” and “Virtual School Head Jane Doe”. */
export const hasPostBefore: Sign = ({ words, startsWithFirstName, startsWithInitial }, { before, after }) => {
  if (words.length === 1) return false;
  const [lead = ''] = /(?:,| \(| \||:| [–—-])? ?$/.exec(before) ?? [];
  if (!endsWithPost(before.slice(0, before.length - lead.length))) return false;
  if (startsWithFirstName || startsWithInitial) return true;
  return lead.includes('(') ? after.startsWith(')') : /[,:]/.test(lead) && /^(?:[,.;]|$)/.test(after);
};

/** Whether a name with a common first name has a post in brackets after it: “Jane Doe (Head of Service)”. */
export const hasPostInBrackets = ({ words, startsWithFirstName }: Candidate, after: string): boolean =>
  words.length > 1 && startsWithFirstName && after.startsWith(' (') && beginsWithPost(after.slice(2));
