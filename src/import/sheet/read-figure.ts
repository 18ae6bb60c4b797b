import { plainNumber } from '../../../schemas/plain-number.ts';
import { joinSpaces } from '../../words/join-spaces.ts';

/** What a cell of figures says: a number with a word that limits it and its printed unit, a word, or why it is neither. */
export type ReadFigure =
  | { readonly value: number; readonly qualifier?: string; readonly unit?: 'pounds' | 'per cent' }
  | { readonly word: string }
  | { readonly left: string };

const suppressed = /^(?:\*+|x|c|\[[cx]\]|[<>≤≥].*|(?:fewer|less) than (?:[1-9]|10|five|six|ten)|suppressed|redacted)$/i;
const open =
  /^(?:t\.?b\.?[acd]\.?|to be (?:confirmed|advised)|n\.?\/?a\.?|not (?:yet )?(?:available|applicable|due|known|reported)|no data|awaited|awaiting.*|pending|nil|none|[-–—_.:?]+|z|\[[a-z]\])$/i;
/** The sign of the Department for Education’s open data for what is not nothing and rounds to it. */
const tiny = /^k$/i;
const qualified =
  /^(?<qualifier>c\.?|ca\.|circa|approx\.?|approximately|about|around|roughly|nearly|almost|just (?:over|under)|slightly (?:over|under)|over|under|at least|at most|up to|more than|less than|fewer than|only|~|≈)\s?(?<number>[-£\d].*)$/i;

/** Why a cell that stands for no figure is left out: there is none to enter. */
const reasons = {
  suppressed: 'it is suppressed',
  tiny: 'it is too small to be shown when rounded',
  open: 'it says that there is no figure',
};

/** Whether a cell was left out because it stands for no figure, and not because a figure in it could not be read. */
export const isNoFigure = (why: string): boolean => Object.values(reasons).includes(why);

/** Reads one cell of figures; text that is not wholly a number is never taken for one. */
export function readFigure(cell: string): ReadFigure {
  const text = joinSpaces(cell);
  if (suppressed.test(text)) return { left: reasons.suppressed };
  if (tiny.test(text)) return { left: reasons.tiny };
  if (/^#/.test(text)) return { left: 'it is a mistake of a formula' };
  if (open.test(text)) return { left: reasons.open };
  const { qualifier, number = text } = qualified.exec(text)?.groups ?? {};
  const printed = plainNumber(number);
  if (printed !== undefined) {
    const value = Number(printed.number);
    if (printed.number.replace(/^\D*0*|\D/g, '').length > 15) return { left: 'it has more digits than can be kept' };
    const unit = printed.unit === undefined ? {} : { unit: printed.unit as 'pounds' | 'per cent' };
    return { value, ...unit, ...(qualifier === undefined ? {} : { qualifier }) };
  }
  return /^\p{L}[\p{L} ’'()/-]*$/u.test(text) && text.length <= 60 ? { word: text } : { left: 'it is no plain number' };
}

const grades = /^(?:outstanding|good|adequate|satisfactory|requires improvement|inadequate|red|amber|green)$/i;

/** Whether a word is a grade or rating by itself. */
export const isGrade = (word: string): boolean => grades.test(word);
