const work =
  '(?:homes?|centres?|services?|teams?|(?:support |social |key |family )?workers?|social|boards?|trusts?|directorates?|panels?|forums?|councils?|groups?|reviews?|meetings?|conferences?|strateg(?:y|ies)|projects?|hubs?|units?|lists?|plans?|courses?|sessions?|visits?|routes?|pathways?|forms?|stud(?:y|ies)|(?:co-?ordinator|officer|nurse|practitioner|manager)s?)';

/** A pattern: after “children” comes no word that makes it a name, as in three children centres. */
export const notCounted = `(?! (?:and famil(?:y|ies) |in need |in care |looked after |protection )?${work}\\b)(?! or (?:more|over|fewer|less)(?!\\w))(?! of (?:training|the (?:podcast|programme|series))\\b)`;

/** The same after “child”, “family” or “case”, which stand before many more: one child protection plan, one case study. */
export const notCountedOne = `(?![’']s (?:${work}|plan)\\b)(?!, one (?:plan|worker|team|service|system|story|voice|lead|vision)\\b)(?! (?:${work}|protection|care|support|work|files? audit|premium|voice|intervention|learning|nurses?|referral units?|orders?|time|ever|too|at a time|or more|per|planning|practice|management|managers?|holders?|recording|system|agency|forms?|routes?|process(?:es)?|pathways?|point|rates?|levels?|numbers?|officers?|moves?|stability|liaison|psycholog\\w+|led|members?|famil(?:y|ies)|in (?:every|each)|in (?:\\d|two|three|four|five|six|seven|eight|nine|ten|point))\\b)`;

const labels =
  'years?|stage|tier|level|parts?|sections?|phase|category|group|grade|band|quarter|weeks?|days?|outcome|priority|standard|recommendations?|appendix|table|figure|pages?|chapter|paragraphs?|schedule|regulations?|steps?|lines?|points?|question|theme|domain|area|aim|objective|strand|module|version|volume|class|form|type|ward|room|number|no\\.|nos\\.|item|annex|p\\.|aged?|ages|age of|ratio of';
const limits =
  'caseloads? of|average of|fewer than|less than|more than|greater than|over|under|above|below|up to|at least|at most|maximum(?: of)?|minimum(?: of)?|exceeds|every|each|per|no|any|not|single';
const parts =
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred and|thousand and|\\d (?:to|or|and|-|–)|(?:from|between) \\w+ (?:to|or|and)|(?:zero|none|one|two|three|four) (?:to|or)|between|(?:\\d|one|two|three|four|five|six|seven|eight|nine) in(?: every)?|in every|\\d';
const label = new RegExp(`(?<![\\w-])(?:${labels}|${limits}|${parts})\\s*$|\\d\\s*$`, 'i');

/** Whether what stands before a number makes it a label, a limit, a rate, or the end of a longer number. */
export const isLabelled = (lead: string): boolean => label.test(lead);

const parting =
  /^(?:of|in|to|for|with|without|and|or|per|cent|that|which|who|whose|where|when|by|from|on|at|as|than|the|a|an|this|these|those|their|its|our|is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|should|may|must|if|but|so|not|no|about|into|after|before|during|between|among|through|year|month|week|day|hour|minute|term|point|third|quarter|half|hundred|thousand|million|billion|percent|star|bed|bedroom|bedded|stage|tier|level|parent|time|plus|minus|help|support|work|including|via|also|each|every|all|us|we|they|it)$/i;

/** Whether a word between a number and “children” parts the two, so that something else is counted: a preposition, a verb, another noun in the plural. */
export const isParting = (word: string): boolean =>
  parting.test(word) || (/s$/.test(word) && !/(?:ous|ss|us|['’]s)$/.test(word));
