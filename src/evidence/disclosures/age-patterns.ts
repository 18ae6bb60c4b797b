import {
  age,
  ageAndSex,
  aged,
  ageInWords,
  barely,
  called,
  end,
  initials,
  letter,
  named,
  nameWord,
  unit,
  yearGroup,
} from './age-words.ts';

const old = '[ -]?(?:years?|yrs?|months?|mths?|weeks?)[ -]?old';
/** What only a person does or has done to them: a bare number before it is an age, and not a ward’s count. */
const does =
  '(?= (?:who|lives|lived|said|wrote|says|told|tells|wants|wanted|likes|loves|misses|alleged|refused|attends|disclosed|died|self-harmed|gave birth|came into care|went missing|ran away|has (?:autism|ADHD|epilepsy|a (?:brother|sister|baby))|is in (?:custody|hospital|(?:foster )?care(?! of))|(?:was|is|has been|had been) (?:seen|excluded|placed|removed|arrested|adopted|assaulted|abused|remanded|sentenced|charged|killed|found|taken|detained|missing|pregnant|homeless))(?!\\w))';
const kin =
  '(?:[Hh]alf-|[Ss]tep-?)?(?:[Ee]ldest|[Yy]oungest|[Cc]ousin|[Bb]oyfriend|[Gg]irlfriend|[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister|[Ss]ibling|child|[Bb]aby|boy|girl|[Gg]randson|[Gg]randdaughter|[Nn]iece|[Nn]ephew|[Tt]win)';
const gender = '(?:,? ?\\(?(?:[Mm]ale|[Ff]emale|boy|girl|M|F)(?=[,;/ ])[,;/]?)?';

const forms = [
  // J, aged 7; AB (aged 14); JS is aged six; J, 7 years old; JS (14 yrs); AB (14)
  // J, then aged 7; J (now 8); AB, a 14-year-old boy
  `(${initials})[’'”"]?(?:(?:,|:| is| was| –| -|, who is|, who was)? ?\\(?(?:(?:is|was|then|now|currently) )?${aged}|(?:[’']s|) (?:current )?age(?: is| was|:) ${age}(?:${unit})?| ?\\(${ageAndSex}(?=\\))|(?<=[A-Z.]{2}), ${ageAndSex}(?=[,.;)]|$)|(?:,| is| was| –| -) ?\\(?${age}${unit}| ?\\(${barely}${age}(?:${unit}|(?=\\)))|(?:,| is| was) an? ${age}${old}(?=,| (?:boy|girl|child|male|female|young|pupil|student|who|from|with)(?!\\w)))`,
  // JS (Year 9); J.S., Yr 9
  `([A-Z]{2}|[A-Z]\\. ?[A-Z]\\.)(?:, ?| ?\\(| is (?:now )?in )(?:(?:now )?in )?${yearGroup}`,
  // P, 7, has autism
  `([A-Z]), ${age},${does}`,
  // JS, 14, was placed; J.S., 14, was placed; K is 7; JS, now 16; JS turned 16
  `([A-Z]{2}|[A-Z]\\. ?[A-Z]\\.)(?=, ${age}[,)]), ${age}`,
  `([A-Z]{1,2}|[A-Z]\\. ?[A-Z]\\.)(?: is| was|, who is|, who was) ${age}(?= ?[.,;)\\n]|$| at the time| when (?:s?he|they)(?!\\w)| and (?:is|was|has|had|lives|lived|wants|attends|goes)(?!\\w))`,
  `(${initials}),? (?:is now|now|who turned|turned) ${age}`,
  // Jamie, aged 7; Jamie Smith (aged 7); Ella is four years old; Kyle Brown, a 15-year-old boy; Jamie, 7, lives with her;
  // Jamie (7) was seen; Jamie – age 7; Jamie (7 years) was seen; Jamie (7yo); Jamie Smith, 7, of Mill Lane
  `(${named})[’'”"]?(?:(?:, ?| ?\\()${aged}| [–-] ?${aged}(?= ?[–-]|[,.;)]|$)| (?:is|was) ${barely}(?:${age}${old}|${aged})|(?:,? who (?:is|was) |, ?(?:then|now|currently) )${aged}|[’']s (?:current )?age(?: is| was|:) ${age}| ?\\(${ageAndSex}(?=\\))|, an? ${age}${old}| (?:is|was) an? ${age}${old}(?= (?:boy|girl|child|male|female|young|pupil|student|who|with)(?!\\w))|(?:, ${barely}${age},| ?\\(${barely}${age}(?:${unit})?\\))${does}|, ${age},(?= of [A-Z])| ?\\(${age}(?:${old}| ?y\\.?/?o\\.?)(?=\\)))`,
  // Jamie, who is 7, was seen; Jamie was only seven when he was seen; Jamie aged 7 was seen;
  // Jamie, who has just turned 7; Jamie – 14 yrs – was seen; Jamie (Year 6) was seen
  `(${named})(?:,? who (?:is|was) ${barely}${age}(?:${does}|(?= ?[,.;)]|$))| was ${barely}${age}(?= (?:when (?:s?he|they)|at the time)(?!\\w))| ${aged}${does}|,? who (?:has |had )?(?:only |just |recently )?turned ${age}(?= ?[.,;)]| (?:in|on|this|last)(?!\\w)|$)| [–-] ${age}${unit} [–-]${does}|(?:,| \\() ?(?:(?:now |who is )?in )?${yearGroup}[,)]${does})`,
  // Jamie died at the age of 7
  `(${named}) (?:died|was (?:killed|murdered)) (?:[a-z]{3,12} )?(?:aged|at the age of) ${age}(?:${unit})?`,
  // Initials: JW. Age: 7
  `(?<=[Ii]nitials:? )(${initials})[.;,]? ${aged}`,
  // Jamie Smith aged 7
  `(${nameWord} ${nameWord}) ${aged}`,
].map((form) => `${form}${end}`);
const letters = new RegExp(`(?<![${letter}.&/-]|[${letter}]['’])(?:${forms.join('|')})`, 'g');
/** Child A, 6; young person B (15); Child A, male, aged 4; Child A’s age: 7; Child A (14F); Child A (Year 9) */
const labelled = new RegExp(
  `(?<![\\w-])${called} (${initials})(?:${gender}(?:,| is| was|, who is|, who was| –| -)? ?\\(?(?:aged? )?${age}(?:${unit})?|(?:[’']s age|: ?(?:[Mm]ale,? |[Ff]emale,? )?aged?)(?: is| was|:)? ?${age}(?:${unit})?|: ?${age}${unit}|:? ?\\(?${ageAndSex}|(?:,| ?\\()? ?(?:(?:is |now )?in )?${yearGroup})${end}`,
  'g',
);
/** Child 1 (aged 4); YP2, 15 years; C1 (f, 13) */
const numbered = new RegExp(
  `(?<![\\w-])(?:${called} ?|[CP])(\\d{1,2})(?:${gender}(?:,|:| is| was|, who is|, who was)? ?\\(?(?:${aged}|${age}${unit})|(?:, who is|, who was) ${age}| ?\\(${ageAndSex}| ?\\((?:[MmFf]|[Mm]ale|[Ff]emale),? ${age})${end}`,
  'g',
);
/** Child 1 (4); Child 1 (then 4); YP2 – 15 years */
const numberedAlone = new RegExp(
  `(?<![\\w-])${called} ?(\\d{1,2})(?: ?\\((?:(?:then|now) )?${age}(?:${unit})?(?=\\))| [–-] ${age}${unit})${end}`,
  'g',
);
const whose = `${called} ?(${initials}|\\d{1,2})`;
/** Child A died at the age of 7; Child A’s death aged 7; Child A is a lively 7 year old; Child A’s older brother, 12 */
const told = new RegExp(
  `(?<![\\w-])${whose}(?:(?:[’']s)?(?: [a-z-]{2,14}){1,4}? (?:aged|at the age of) ${age}(?:${unit})?|(?:,| is| was) an? (?:[a-z-]{3,14} ){0,3}${age}${old}|[’']s (?:[a-z-]{3,12} ){0,2}${kin}(?:, ?| ?\\()(?:aged )?${age}(?:${unit})?(?=[,);.]))${end}`,
  'g',
);
/** Her daughter Ella (4) */
const kindred = new RegExp(
  `(?<![\\w-])${kin}s?,? (${named})(?:, | ?\\()(?:(?:then|now) )?${age}(?:${unit}(?![${letter}])|(?=[),;.]))${end}`,
  'g',
);
/** 14-year-old AB; a 7 year old boy, J; a fifteen-year-old boy, Kyle; 14-year-old Kyle said */
const yearsOld = new RegExp(
  `(?<![\\w.-])(?:${age}|${ageInWords.replace(/\b[a-z]/g, (first) => first.toUpperCase())})[ -]?(?:year|yr|month)s?[ -]old,?(?: (${named})${does}|(?: (?:boy|girl|child))?,? (?:called|named) (${nameWord})|(?: (?:boy|girl|child|male|female|young person|pupil))?,? ?\\(?(${initials})(?![${letter}-])|(?: (?:boy|girl|child))?, (${nameWord})(?=[,.;)]| (?:who|was|went|and)(?!\\w)))`,
  'g',
);
/** AB and CD, aged 7 and 9; Ella and Tom (aged 4 and 6) */
const several = new RegExp(
  `(?<![${letter}.'’&/-])(?:(${initials}) and (${initials}),?|(${nameWord}) and (${nameWord})(?:,| ?(?=\\()))(?: ?\\(| )(?:both )?aged (?:${age}(?:${unit})? and )?${age}(?:${unit})?${end}`,
  'g',
);

/**
 * An age beside what is a child’s only where it is a common first name: Ella (7) and Tom (9); Jamie is 7; Ella, 7, and Tom, 9; Jamie (Y6); Jamie Y6;
 * Jamie will be 7; 7-year-old Jamie; a boy aged 7, Jamie
 */
export const commonly = new RegExp(
  `(?<![${letter}.&/-]|[${letter}]['’])(?:(${named})[’'”"]?(?: ?\\(${barely}(?:in )?(?:${age}|${yearGroup})(?=\\))| (?:is|was) ${barely}${age}(?= ?[.,;)]|$| (?:when|and|in|at|now|this|next|s?he|they)(?!\\w))| (?:will be|turns|(?:has |had )?(?:just |recently )?turned) ${age}(?=[.,;)]|$| (?:in|on|this|last|next)(?!\\w))|, ${barely}${age}(?=[,;.)]|$)| (?:is |was |now )?in ${yearGroup}|,? ${yearGroup}(?![\\w’']))|(?:${age}|${ageInWords.replace(/\b[a-z]/g, (first) => first.toUpperCase())})[ -]?(?:year|yr)s?[ -]old (${nameWord})|(?:boy|girl|child|son|daughter|brother|sister) aged ${age},? \\(?(${nameWord}))${end}`,
  'g',
);

/** The patterns of an age beside initials or a name, which are their groups; where two find the same, the first counts. */
export const agePatterns = [several, labelled, numbered, numberedAlone, told, kindred, letters, yearsOld, commonly];
