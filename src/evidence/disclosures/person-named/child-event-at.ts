/** A pattern for a relation of a child. */
export const kin =
  '(?:(?:step-?|grand|half-|foster |birth |older |elder |younger |little |baby |twin )?(?:mother|father|sister|brother|son|daughter)|mum|mam|dad|aunt|uncle|cousin|niece|nephew|[MP]G[MF]|boyfriend|girlfriend|foster carer)';
const was =
  '(?:was|is|has been|had been|was being|is being)(?: (?:also|again|first|then|later|still|now|recently|previously))?';
const whose = `(?:his|her|their) (?:${kin}|(?:[a-z]+ )?(?:parents?|grandparents|nan|brothers|sisters|siblings|carers?|family|teacher|school|worker))`;
const plan =
  '(?:an? |the )?(?:child protection|CP|child in need|CIN|care|interim care|supervision|placement|special guardianship) (?:plan|order)';

const times = '(?:\\d{1,2}|one|two|three|four|five|several)';
const school =
  "(?:[A-Z][\\w’'.-]{1,20} ){1,4}(?:Primary|Infants?|Juniors?|School|Academy|College|Nursery|High|PRU)(?! (?:\\w+ ){0,2}(?:meetings?|governors|governing|board|events?)(?!\\w))";

const childEvent = [
  '(?:went|goes|has gone|had gone|keeps going) missing',
  `${was} (?:reported )?missing(?: (?:for|from (?:home|care|school|placement|${whose})|again|overnight|since|on|twice|until)|[.,;])`,
  'ran away|(?:has |had )?absconded|self-harm(?:s|ed)|(?:has |had )?(?:took|taken) an overdose|gave birth to',
  `${was} (?:placed (?:with|for adoption|in (?:an? |foster |residential |secure )*(?:care|home|placement|unit|hospital|accommodation))|removed from (?:home|the family|${whose})|taken into (?:care|police protection|foster care)|accommodated|looked after|in (?:foster |residential |our |local authority )?care(?! of)|adopted|fostered|remanded|groomed|trafficked|neglected|abused|(?:sexually|physically|emotionally|criminally) (?:abused|exploited|assaulted|harmed)|permanently excluded|excluded from (?:school|college)|(?:subject to|the subject of|on) ${plan}|returned (?:home|to ${whose}))`,
  `(?:lives|lived|is living|was living) (?:with (?:${whose}|foster carers|an? (?:foster carer|friend|${kin}))|in (?:foster|residential|supported|secure) )`,
  `(?:has |had )?disclosed (?:to ${whose}|(?:historic(?:al)? )?(?:sexual|physical|emotional|domestic) (?:abuse|assault|violence)|(?:that )?${whose})`,
  `came into care|told ${whose}`,
  // JS reported missing by carer; JS missing x3; JS MFH 12/3
  `reported missing(?= (?:by|on|at|to|from (?:home|care))(?!\\w)|[.,;)]|$)|missing (?:x ?\\d|(?:for )?${times} (?:nights?|days?|times|hours|occasions|episodes))|MF[HCP](?= x ?\\d| ?\\d|[.,;)]| on| since| from|$)`,
  "disclosed (?:C?SA|CSE|DV|FGM)|(?:was |has been )?arrested (?:for|on|at|by|with)|overdosed|OD(?:[’']d|ed)|(?:was |is )?sectioned(?= (?:under|on|for)|[.,;)]|$)",
  `excluded (?:for )?${times} days?|(?:is |was )?(?:on|subject to) (?:an? )?(?:CPP|ICO|FCO|EPO)(?: for| since|[.,;)]|$)`,
  `(?:attends|attended|goes to|is on roll at|is a pupil at|(?:is )?in (?:[Yy]ear|[Yy]r|Y) ?\\d{1,2} at) ${school}`,
].join('|');

/** Compiled once, since it is long: the engine makes slower code of patterns when it has made much. */
const event = new RegExp(`[,:]? (?:who )?(?:${childEvent})(?!\\w)`, 'y');

/** What is said at an offset of a text of a child or a parent, and of hardly anybody else; also in the words of notes that are written in haste. */
export function childEventAt(text: string, at: number): string | undefined {
  event.lastIndex = at;
  return event.exec(text)?.[0];
}
