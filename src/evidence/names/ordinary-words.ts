/** Words of the field, of councils and of headings that are no part of a person’s name, in small letters. */
const ordinary: ReadonlySet<string> = new Set(
  `a about abuse academic access accident act acting action actions activity additional address adolescent adopt adopter
adopters adult adults advice advisory advocacy after against age aged agencies agency agenda agree agreed all alliance
alternative amber an analysis and annex annual any apologies appeal appeals appendix applications approach approved
area areas around arrangements as asian aspire assembly asylum at attachment attainment attendance audit audits august
authorities authority autism autumn avenue award awards awareness away baby background balance bands barnardo
barnardos base based basics beach bedfordshire before behaviour behind berkshire best better beyond big birmingham
birth black board boards body boost borough both boys branch brief briefing bright brighter bristol britain british
buckinghamshire budget building buildings bulletin bureau business but by cabinet cafcass calendar call cambridgeshire
campaign campus cancer capital car card care carers case caseload caseloads catholic cause causes census central
centre centres challenge chance change changes changing channel chapter charge charity charter check cheshire child
childcare childhood childline children choice christmas circle citizen citizens city civic civil class classes clear
cleveland climate clinic clinical close club co cohesion cohort colleague colleagues college combined common
communities community company complaints complex concern conference confidential connect connected connections
constabulary consultation contact contacts contents contextual continuum contract contracts cooperative core corner
cornwall corporate cottage cottages could council country county course court covid creative crescent crime criminal
crisis critical crown cultural culture cumbria current curriculum customer cyber daily darlington dashboard data date
dates day days deaf dear death debt december decision decisions dedicated delivery demand democratic dental department
deputies derbyshire designated develop developing development devon diagnostic diary digital directorate disabilities
disability disabled disclosure discovery district diversity document domestic door dorset draft drive drug due duties
duty each early east easter eastern edge education educational effective elected embedded emergency emotional
employment encompass end energy engage england english enhanced ensure entry environment equal equalities equality
essex estate estates ethnic europe european evaluation evening every everyone everything evidence examples excellence
exclusion exploited explorer external factors fair faith faithfully families family farm fast february federation
feedback female festival fields fieldwork figure figures file finance financial fire first fleet focus focused
following food for forum forward foster foundation framework free friday friend friends from front fund further future
futures gallery gap gaps gardens gateshead gazette gender general get girls giving gloucestershire good governance
governing government grant great greater ground group groups grove guardian guidance guide guides guild hall hampshire
handbook happy harm hartlepool hate headline health healthier healthy help helpline her here herefordshire heritage
hertfordshire high higher highways his home homeless homelessness homes hope hospice hospital hostel hotel hours house
household housing how hub hubs human humankind humber i if impact improve improved improving in inclusive income
individual infant infants influence initial innovation input inspectorate institute integrated intensive interim
internal into introductory ireland is issues it item items its january join joint journey july junior juvenile keep
keeping key kingdom kinship knowledge labour ladder lancashire lane language last later law leadership leading
learners learning leavers leaving leeds legal leicestershire lessons letter level levels liaison library licence life
lifelong light lincolnshire line lines links list little liverpool living local locality lodge london long looked
looking love low madam made mainstream maintained majesty making male management manchester manor many map mapping
marmot matters measure measures media medical medium meeting meetings memorial men mental mentoring met methodist
metropolitan mews mid middlesbrough mind minutes missing mission mockingbird model modern monday money monitoring
monthly more most mother mothers motion multi multiple museum music muslim my name names national nearly need needs
neglect neighbourhood neighbourhoods network new newcastle newly news newsletter next nhs night no none norfolk north
northamptonshire northern northumberland not note notes notice nottinghamshire november nspcc number nursery nurses
nursing object objectives october of off offer offers office ofsted on one online only open operation operational
option options or orchard order orders ordinary organisation other our out outcome outcomes outlook outreach
outstanding over overall overview own oxfordshire pack page panel panels papers paragraph parent parental parenting
parents parish park parking parks parliament part participation partner partners partnership partnerships past path
pathfinder pathway pathways pause peer people performance permanence permanency person personal persons phase phone
phonics physical pilot place placement placements places plan planned planning plans play plus point police policies
policy poor portal portfolio portrait positive post posts potential poverty power practice practices pre pregnancy
preparation present press prevent previous pride primary prior priorities priority prison privacy private pro process
processes procurement professional professionals profile programme programmes progress project projects promise
proposed prospectus protocol provider providers psychology public published pupil pupils purpose qualified quality
quarter quarterly question questions quick race raising rapid rating re reading ready reason reasons reclaiming record
records recovery recruitment red redcar reference referral referrals reform reforms refugee region regional register
registered registrar registration regular related relationships relevant removed report reports request requests
required requires rescue research residential resilience resolved resource resources respect response responsible
restorative results return returns review reviewing reviews right rights rise risk risks road roads role roles routes
row royal rural rutland safe safeguarding safer safety same saturday scheme schemes school schools science scope
scoping scorecard scotland scrutiny secondary section sector secure sen senior september serious service services
session setting settings several sexual shadow shared she sheffield short shropshire sibling signed signs sincerely
single skills small smart social society some somerset south southern spark special specialist specific spectrum
speech spend spring staff staffordshire stage stages standard standards standing star start state statement station
status statutory staying step steps stockton story strand strategies strategy street streets strength strengthening
strengths stronger structure student students study sub subgroup subject success suffolk summary summer sunday
sunderland supervised supervision support supported supporting sure surrey survey surveys sussex systems table task
tba tbc team teams technical tees teesside telephone template temporary term terms terrace text thames that the
theatre their theme themes therapeutic therapy there these they thinking third this those threshold thresholds thrive
through thursday tier time title to together total tour tower town track tracker trading traffic trafficking training
transformation transforming transport trauma travel treatment tribunal triple trust trusts tuesday two tyne tyneside
type unaccompanied under uniform union unit united units universal university up update updates upper urban urgent use
useful user users vacant valley value values vehicle venture version very victim victims view village villas violence
virtual vision visit visits vital voice voluntary volunteer volunteers vulnerable wales ward warden wards warwickshire
was water way ways we website wednesday week weekly welcome welfare well wellbeing were west western what when where
whether which white who whole why wide wider wiltshire winter wise with within without witness witnesses women
worcestershire word words work workflow workforce working workload workshop workshops world would written year years
yellow yes yorkshire you young your yours youth`.split(/\s+/),
);

/** What ends words that are made from verbs and adjectives, and hardly a surname. */
const madeWord = /(?:tion|tions|sion|sions|ments|ity|ities|ology|ism|ical|ships?|able|ible|ised|ous|ness)$/;

/** Whether a word is one of the field or of headings, so that it is no part of a name that nothing else gives away. */
export function isOrdinary(word: string): boolean {
  const small = word.toLowerCase().replace(/[’']s?$/, '');
  return ordinary.has(small) || (small.length > 5 && madeWord.test(small)) || small.split('-').every(isListed);
}

const isListed = (word: string): boolean => ordinary.has(word);
