/** What minutes, agendas and reports to councillors say at their head, and no report or letter of an inspectorate. */
const signs: readonly RegExp[] = [
  /\bminutes (?:of|from) (?:the |an? )?(?:[\w&,’'-]+ ){0,8}?(?:meeting|cabinet|committee|sub-committee|panel|board)\b/i,
  /\bapologies (?:for absence|were received)\b|\bdeclarations? of (?:[\w-]+ ){0,3}interests?\b/i,
  /\bRESOLVED\b/,
  /\bagenda item\b|\bdecision maker:|\breport to (?:the )?(?:[\w&,’'-]+ ){0,8}?(?:cabinet|committee|panel|board|council)\b/i,
  /\b(?:cabinet|committee|council|board|panel|members) (?:is|are) (?:asked|requested|recommended|invited) to\b/i,
];

/** Whether the first page is that of a paper of councillors’ meetings: what it quotes of an inspection is told, not judged. */
export const isOfAMeeting = (front: string): boolean => signs.some((sign) => sign.test(front));
