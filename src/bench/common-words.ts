/** The words that the example evidence uses most, commonest first. */
export const commonWords: readonly string[] = `
  the and of to in a is that for are on children it with we care our as have has section social this report good
  be how an from services young at not support they people which work its was by early what help practice or
  service performance inspection plans will more been their who so data improvement them local child were families
  leavers all progress cabinet number plan quality review team workers year health schools new also one need needs
  authority key after no well protection some school assessment strategy there staff national many says years can
  better risk arrangements education safeguarding family paragraph action effective areas activity adoption
  assessments these across out management outcomes time looked reports had two up inspectors board each first high
  challenge every given carers under further about cases share provision cp council made other area training
  recommendations place being through may make case within does now into printed agency over cited information
  last focus identified where significant developed placements months average both foster overall june still when
  accommodation senior source leadership agencies framework approach audits teams proportion among but borough
  detail three requires before send managers supporting additional working impact development recent improve
  placement audit april referrals priority regional worker members gives judgement inadequate part evidence
  partners robust contact than use range very programme same do those timely develop found decisions partnership
  appropriate issues residential most positive leaders priorities secondary peer march would put reviewed offer
  whether abuse listed own set missing go effectively primary summary statement since developing pressures model
  group home compared specific strategic includes current together corporate capacity findings recruitment
  planning figure learning monitoring give multi-agency only show reviews analysis permanence reported supported
  domestic commissioning quarter october january should measure september example sure suitable clear independent
  because document workforce mental processes contacts know process referral response against us manager get taken
  required could term post say points between caseloads revised way four numbers region outstanding date increase
  line then strong improving rates conferences emotional too include shared experience annual timescales including
  staffing places published governance thresholds system signs live commissioned supports november become main
  meetings lists safety vulnerable whose pupils stage figures future agreed led self-assessment strength glance
  commentary outputs appendix joint external level shows without used recently scrutiny identify access february
  annex list judged take specialist concern inspections groups experienced according judgements completed monitor
  oversight safe changes resources fostering end period inform next day picture update authorities elected came
  assurance remain considered start story whole percentage single lead result panel proposals best providers role
  needed statutory commission policy down respond far committee involved keep remains brought intervention
  committed risks agenda wellbeing said calls strengths initial educational table inputs actions understand took
  consistent making challenges rate documents above such open makes written regular reasons regularly voice
  therefore already adopters community workload asks look much sets levels closely during significantly particular
  decision see individual skills change visits outside officer practitioners continue meet detailed subject member
  continues pathways monitored did continuing improved nursing proposed around second address counted protecting
  implications asked timeliness receive project file professional carried director relatively item clinic placed
  updated options olds aim come homes included demand campaign pathway professionals account alternative graded
  long factors delivery based results vacancies enough comprehensive population outcome secure july directors
  worked headline final dates guidance commitment below available enquiries averages however must stable profile
  wider life cohort standard highlighted monitors police exploitation full any few attend procedures understood
  consider depth seen special low financial valley form in-house supervision targeted newly target relationships
  quarterly paragraphs delivering employment helped raised known recognised travel active partner prints like
  multi test scrutinised achieve december follow appropriately analysed reporting present age relevant comes month
  finding basis provided assessed parents culture here keeping resource proceedings prospective personal left able
  provide planned followed back fairer print background subsequent went transition inspected cover budget closed
  takes recommendation goes consistently managing works less embedded recognise parenting advice legal monthly
  opportunity living move informs reviewing always longer improvements categories although concerns contract
  possible meeting another currently successful others rise interventions consultation oversee create survey
  examples recruited engage position sections contains refers bring costs sufficiency earlier launched business
  peers visiting disabilities none five until brief achieving issue delivered previous door fieldwork pressure off
  later embed fully continuum strengthen indicates responsibilities increased delay right several public approval
  strongly independently analyses homeless described officers point reach leaving staying carry specifically
  england helps sexual again follows sessions held neglect suggest feedback build identifying select if done
  complaints matching setting taking record find systems covers different six quickly recruiting files centre
  businesses environment opportunities title academy mean clearly names benefit implementing meets eligible
  provides template generally adequate serious while intensive interests offers expected beside complex
  applications permanency spending edge self-assessments approved parts yet nor managed effect even aims internal
  nevertheless order offered housing established stay property ensure following la harm substance misuse
  discussions understanding responsible implemented focused notes settings received purpose funding head rights
  achievement activities rests sound register trend exclusion virtual matched require want consulted proactively
  front speaks drive golden uses concerned nurse healthy stands promote updates called unannounced format
  conversation youth indicators addressed overview consideration likely duty assessing cost protocols showed
  signatures footnote immediate effectiveness seven frontline consistency chronologies note wards pictures counts
  mainstream text short august sign agree reduce elsewhere signed turn difference separate due diagnostic neither
  covered restructuring gets stronger kept manageable allocated investment principles hours thematic conference
  referred casework outline scrutinise auditing turnover majority emphasis sustained particularly country protocol
  aged widely return sharing changed identifies details central check tracked directly important pupil begun tool
  finish named robustly coordinated person ethos added delays transport coming nationally days play ages fewer
  rose court success retention created feel elements alongside going developments introduced throughout posts hard
  forward deliver helping pilot organisations aware medium met whom growing continuous add exclusions statements
  kind produced score consultant acknowledged lower direct stability ensures behaviour giving excellent functions
  poor supervised structures deprived sentence free implementation rollout actual increasing re-referrals logged
  denominator stand phase higher reason ourselves deputy propose qualified workflow total refine attract proud
  page dedicated version timescale draws reflects coherent adopt why informed evaluate indicate large private
  leads benchmarking decline proactive old small affected stayed lets extend greater delivers former enter
  receives necessary forum roles policies agreement stays protect manage observations things introducing
  strengthened performs lacking engaged having gradually discussion exploited trafficked overseeing thought shown
  view task theme choice accessible brings element sources alone therapeutic fund escalated option weeks
  innovative potential track waiting attainment presented participation sibling match refer gaps balance approve
  permanent ways either recruit assess deal base specification measures caseload employee feed gathered themselves
  told overarching communities champions trust volunteers knowledge becoming cites sums scores often holds paper
  coordinator though proposes scale website immediately views leading principal general week nurses identification
  key-working partnerships itself learners belongs well-being minimum chief evaluated journey built matters highly
  standards strategies integrity respect pivotal opened side ended breastfeeding tools facts reception integrated
  least size leave sustainable percentages sees reads puts potentially headed market hello core workloads college
  house learn implement fixed answer endorse recording strengthening evidenced evaluation pay just latest clearer
  matter troubled challenged initials rest pieces scrutinises ahead focuses pattern fit analysing
`
  .trim()
  .split(/\s+/);
