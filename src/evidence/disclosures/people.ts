const kin = 'mothers|fathers|parents|grandparents|brothers|sisters|sons|daughters|twins|siblings';
const young =
  'children|young people|young persons|young adults|young women|young men|young carers|babies|infants|toddlers|teenagers|adolescents|minors|boys|girls|pupils|students|care[- ]leavers|looked[- ]after children|\\d{1,2}[ -]year[ -]olds|under-?(?:ones|twos|threes|fours|fives|\\d{1,2}s)|kids|UASC|CYP|YP|LAC|CLA|C[Ii]C|CIN';
const homes = 'families|households|carers|foster carers|adopters';
const events =
  'cases|case files|case records|referrals|re-referrals|allegations|adoptions|adoption breakdowns|placements|deaths|suicides|exclusions|private fostering arrangements|missing (?:from (?:home|care) )?episodes|episodes|child protection plans|CP plans|child protection conferences|child protection enquiries|(?:section 47|s47) enquiries';

/** A pattern for what is counted where a small count may tell of a child: children, families, and what happens to them. */
export const countedMany = `(?:${young}|${homes}|${kin}|victims|${events})`;
/** The same for one of them. */
export const countedOne =
  '(?:child|young person|young adult|young woman|young man|young carer|baby|infant|toddler|teenager|boy|girl|pupil|student|care leaver|family|household|carer|foster carer|adopter|mother|father|parent|sibling|brother|sister|victim|case|referral|allegation|adoption|adoption breakdown|placement|death|suicide|missing episode|UASC|LAC|CLA|C[Ii]C|CYP)';

const counted = new RegExp(`\\b(?:${countedMany}|${countedOne})(?![\\w-])`, 'i');
/** Work, staff, places and papers: words that hold a word for children but count something else. */
const otherwise =
  /\b(?:child(?:ren)?['’]?s? (?:and families )?(?:social|services?|centres?|homes?|trust|board|workforce|act)|(?:family|social|key|support|case) ?workers?|staff|posts?|teams?|fte|vacanc\w+|agency|caseloads?|schools?|homes|nurser\w+|authorit\w+|inspect\w+|pounds|cost\w*|budget\w*|spend\w*|places|beds)\b/i;

/** Whether words, like a unit, a heading or a caption, say that children, families or what happens to them are counted. */
export const countsPeople = (words: string): boolean => counted.test(words) && !otherwise.test(words);
