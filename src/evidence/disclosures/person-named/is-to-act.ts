import type { Candidate } from '../../names/find-candidates.ts';

/** Where an action of minutes or of a plan begins: a line, “Action:”, “AP3 –”. */
const labelled =
  /(?:^|[.;|] ?)(?:Actions?|ACTIONS?|AP|By whom|Who|Owner)(?: ?\d{1,3}(?:\.\d{1,2})?)?(?: ?[:.–-]| \|)? $/;
const begins = /^(?:[-•*]|\d{1,2}[.)])? ?$|\| $/;
const acts =
  /^ (?:and \p{Lu}\p{L}+ )?to (?:action|add|amend|arrange|ask|attend|book|bring|call|chase|check|circulate|close|collate|complete|confirm|contact|discuss|draft|email|ensure|escalate|feed ?back|finalise|find out|follow up|get|inform|invite|liaise|look into|make|meet|obtain|organise|phone|prepare|produce|progress|provide|raise|record|refer|remind|report|request|review|ring|schedule|send|set up|share|speak|take|update|upload|visit|write)(?!\w)/u;

/** Whether a name is said to be of whom something is left to do: “Action: Jane Smith to update the plan”. */
export function isToAct(
  { words, startsWithFirstName, startsWithInitial, isPartOfMore, title, name, start, end }: Candidate,
  line: string,
): boolean {
  if (isPartOfMore || title !== undefined || !acts.test(line.slice(end, end + 50))) return false;
  const lead = line.slice(Math.max(0, start - 30), start);
  if (labelled.test(lead)) return startsWithFirstName || (startsWithInitial && !/^[AI] /.test(name));
  return startsWithFirstName && words.length > 1 && begins.test(lead);
}
