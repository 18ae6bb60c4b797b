const nothing =
  /^(?:nil(?: return)?|none(?: to report)?|n\/?a|not applicable|nothing(?: to report)?|no data|(?:still |yet )?to be (?:added|confirmed|completed|provided|written)|to follow|tb[acd])?$/i;

/** Whether a text is only a word like “Nil” or “TBC”, which says neither what there is nor why there is nothing. */
export const saysNothing = (text: string): boolean =>
  nothing.test(text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
