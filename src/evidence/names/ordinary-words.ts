/** Words of the field, of councils and of headings that are no part of a person’s name, in small letters. */
const ordinary: ReadonlySet<string> = new Set(
  `a about above absolutely abuse academic academy accelerated acceptance access accident according achieving act acting
action actions active activity adapt add additional additionally address adequate adolescent adopt adopter adopters
adult adults advice advisory advocacy after again against age aged agencies agency agenda agree agreed alcohol all
alliance allied allowance allowing almost alongside also alternative although amber among an analysis and annex annual
another anti any anything apologies app appeal appeals appendix applications approach appropriate approve approved
approximately are area areas around arrangements art arts as asian aspire assembly assessing assessment assessments
assurance asylum at attachment attainment attend attendance audit audits august authorities authority autism autumn
avenue average award awards awareness away baby back background balance bands bank banking barnardo barnardos barriers
base based basics be beach because bedfordshire before behaviour behind being benchmarking berkshire bespoke best
better between beyond big birmingham birth black board boards body boost borough both boys branch breaking
breastfeeding breathe brief briefing bright brighter bringing bristol britain british buckinghamshire budget build
building buildings bulletin bureau business but by cabinet cafcass calendar call cambridgeshire campaign campaigns
campus can cancer capital car card care careful carer carers cares caring carry case caseload caseloads categories
catholic cause causes census central centre centres challenge challenges chance change changes changing channel
chapter charge charity charter check cheshire child childcare childhood childline children childrens choice christmas
chronologies circle citizen citizens city civic civil class classes clear cleveland climate clinic clinical close club
co cohesion cohort collaborative colleague colleagues collective college combined commentary commissioning commitment
committee committees common communities community company complaints complete complex comprehensive concern concerns
concurrent conference conferences conferencing confidential connect connected connections consequently consider
considered consistency consortium constabulary consult consultation contact contacts content contents contextual
contingency continue continued continuing continuum contract contracts cooperative core corner cornwall corporate
correct costs cottage cottages could council councils counselling country county course court covenant covering covid
create creating creative crescent crime criminal crisis critical crown cultural culture cumbria current curriculum
customer cyber dad daily dance darlington dashboard data dataset date dates day days deaf dear death debt december
decision decisions dedicated degree delays delivering delivery demand dementia democratic demographic denominator
dental department deputies derbyshire design designated desistance despite detail detailed details develop developing
development developmental devon diagnostic diary did different digital direct directed directorate disabilities
disability disabled disclosure discovery district diversity do document does domestic don door dorset draft drive drug
due during duties duty each earlier early east easter eastern edge education educational effective efficiency eight
elected email embedded emergency emotional empathy employee employment enabled encompass end endorse energy engage
engagement engaging england english enhanced enquiries ensure entry environment equal equalities equality equally
especially essex estate estates ethnic europe european evaluating evaluation even evening event every everybody
everyone everything evidence examine examples excel excellence exclusion existing exit experience experiences
exploited explore explorer exploring extend external factors fair faith faithfully families family farm fast february
federation feedback feeling female festival fewer fields fieldwork figure figures file final finally finance financial
find finding findings fire first fit five fleet focus focused following food for forth forum forward foster fostering
foundation four framework free friday friend friends from front full fund further future futures gallery games gap
gaps garden gardens gateshead gateway gazette gender general get girls give given giving gloucestershire good
governance governing government graduate grandparents grant great greater ground group groups grove guardian guidance
guide guides guild hall hampshire handbook happy harm hartlepool has hate have having he headline health healthier
healthy hearing hearings hello help helpline her here herefordshire heritage hertfordshire hidden high higher highways
his historically hold holds holiday home homeless homelessness homes hope hospice hospital hostel hotel hours house
household housing how however hub hubs human humankind humber i i'm i've ideas identify if impact implement
implementing important importantly improve improved improvement improving in inadequate inclusive income increase
increased increasing increasingly independence independent individual infant infants influence inform initial initials
initiative initiatives innovation innovative input inputs inquiry insight inspectorate instead institute insufficient
insurance integrated intelligence intensive interested interesting interests interim internal international into
introduce introducing introductory investment involved ireland is issues it item items its i’d i’ll i’m i’ve january
job join joint journal journey judgement judgements july junior just justice juvenile keep keeping key kingdom kinship
know knowledge known labour lack ladder lancashire lane language large last later law leadership leading learners
learning leavers leaving leeds legal leicestershire lessons letter letterbox letters level levels liaison library
licence life lifelong light like limited lincolnshire line lines links list listed little live liverpool lives living
local locality lodge logged london long looked looking looks love low madam made main mainstream maintained majesty
make making male manage management managing manchester manor many map mapping marketing marmot matching maternal
matters me measure measures media medical medium meeting meetings memorandum memorial men mental mentoring met
methodist metropolitan mews mid middlesbrough midwifery midwives mind minutes missing mission mixed mockingbird model
modern monday money monitor monitoring monthly more most mother mothers motion movement moving much multi multiple mum
museum music muslim my name named names narratives national near nearly need needs neglect neighbourhood
neighbourhoods network new newcastle newly news newsletter next nhs night nine no nobody none nonetheless nor norfolk
north northamptonshire northern northumberland not note notes nothing notice nottinghamshire november nspcc number
numbers numerator nursery nurses nursing object objectives occupational october of off offending offer offers office
ofsted often ok okay old older on once one ongoing online only open operation operational option options or orchard
order orders ordinary organisation other others our out outcome outcomes outline outlook outputs outreach outstanding
over overall overview own oxfordshire pack page palsy panel panels papers paragraph paragraphs parent parental
parenting parents parish park parking parks parliament part participation particularly partner partners partnership
partnerships past path pathfinder pathway pathways pause peer people percentage performance permanence permanency
person personal persons phase phone phonics physical pilot place placed placement placements places plan planned
planning plans play pledge pledges plus podcast point police policies policy politics poor portal portfolio portrait
positive positively post posts potential poverty power practice practices pre pregnancy preparation prepare present
press pressures prevent previous pride primary prior priorities priority prison privacy private pro procedures
proceedings process processes procurement professional professionals professor profile programme programmes progress
project projects promise promoting property proposals proposed prospective prospectus protecting protocol protocols
provide provider providers psychology public published pupil pupils purpose put putting qualified quality quarter
quarterly question questions quick race raise raising rapid rather rating re reading ready reason reasons recent
reclaiming record records recovery recruiting recruitment red redcar redesign redesigning reduce reference referral
referrals reform reforms reframing refugee region regional register registered registrar registration regular related
relationships relevant removed repeat report reporting reports request requests required requires rescue research
residence residential resilience resolved resource resources respect respite response responses responsible
restorative results return returned returns review reviewed reviewing reviews right rights rise risk risks road roads
robust role roles routes routine row royal running rural rutland safe safeguard safeguarding safer safety same
saturday say scheme schemes school schools science scope scoping scorecard scotland screening scrutiny search
secondary section sector secure see select sen senior september serious service services session set setting settings
seven several sexual shadow shaping share shared sharing she sheffield short should show shropshire sibling signatures
signed significant signs similarly since sincerely single six skilled skills small smart so social society some
someone somerset something sometimes sorry source south southern space spaces spark special specialist specific
spectrum speech spend sport spring staff staffing staffordshire stage stages standard standards standing star start
state statement states station status statutory stay staying steering step steps stockton story strand strategic
strategies strategy street streets strength strengthen strengthening strengths strong stronger structure structures
student students study sub subgroup subject substance success successful sufficiency suffolk summary summer sunday
sunderland super supervised supervision support supported supporting sure surrey survey surveys sussex systems table
tackling take talent talk talking target targets task tax tba tbc team teams technical tees teesside telephone tell
template temporary ten term terms terrace text thames thank that the theatre their thematic theme themes then
therapeutic therapy there therefore these they things think thinking third this those three threshold thresholds
thrive through throughout thursday tier time timely timescales title to today together too total tour tower town track
tracker tracking trading traffic trafficking training transformation transforming transport trauma travel traveller
travellers treatment tribunal triple troubled trust trusts tuesday two tyne tyneside type typically unaccompanied
under understanding undertake unfortunately uniform union unit united units universal university unless unlocking
until up update updates upper urban urgent use useful user users using vacant valley value values vehicle venture
version very victim victims view village villas violence virtual vision visit visiting visits vital voice voices
voluntary volunteer volunteers vulnerable wales ward warden wards warwickshire was watch water way ways we weak
weaknesses web website wednesday week weekly welcome welfare well wellbeing were west western what when where whereas
wherever whether which whilst white who whole why wide wider wiltshire winter wise with within without witness
witnesses women worcestershire word words work workflow workforce working workload workloads works workshop workshops
world would wrap written yeah year yearly years yellow yes yoga yorkshire you young your yours youth zone`.split(/\s+/),
);

/** What ends words that are made from verbs and adjectives, and hardly a surname. */
const madeWord = /(?:tion|tions|sion|sions|ments|ity|ities|ology|ism|ical|ships?|able|ible|ised|ous|ness)$/;

/** Whether a word is one of the field or of headings, so that it is no part of a name that nothing else gives away. */
export function isOrdinary(word: string): boolean {
  const small = word.toLowerCase().replace(/[’']s?$/, '');
  return ordinary.has(small) || (small.length > 5 && madeWord.test(small)) || small.split('-').every(isListed);
}

const isListed = (word: string): boolean => ordinary.has(word);
