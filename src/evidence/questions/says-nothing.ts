const none =
  /^(?:n(?:\/|\.)?a|not applicable|(?:nil(?: return)?|none|nothing|no (?:data|(?:supporting )?documents?))(?: (?:to report|identified|listed|recorded|yet|held|available|at present|at this time))*)$/i;
const toCome =
  /^(?:(?:still |yet )?to be (?:added|agreed|completed|confirmed|decided|determined|discussed|finalised|found|identified|inserted|listed|provided|supplied|updated|written)|to follow|tb[acd]|unknown|not (?:yet )?known|(?:(?:first|early|initial|rough|working) )?draft(?: (?:only|text|version))?|work in progress|wip|pending|awaited)$/i;
/** Words that send a reader on without saying where, so that nobody can tell what they stand for. */
const elsewhere =
  /^(?:(?:please )?(?:see|refer to) (?:above|below|attached|overleaf|detail)|as (?:above|below|attached)|ditto)$/i;

// To take off what stands before and behind instead would need a time that grows with the square of a row of dots within.
const bare = (text: string) => /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(text)?.[0] ?? '';

/** Whether a text is only a word for what is still to come or to be found out, like “TBC”, “unknown” or “Draft”. */
export const isToCome = (text: string): boolean => toCome.test(bare(text));

/** Whether a text is only a word like “Nil”, “TBC” or “See below”, which says neither what there is nor why there is nothing. */
export const saysNothing = (text: string): boolean =>
  bare(text) === '' || none.test(bare(text)) || elsewhere.test(bare(text)) || isToCome(text);
