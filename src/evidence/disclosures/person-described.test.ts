import { testKind } from '../../tests/test-disclosures.ts';

testKind(
  'person-described',
  [
    // an adult in an allegation
    ['LADO: TA at Norton Primary, 12 March', 'TA at N••• P•••, •• •••'],
    [
      'LADO referral re teaching assistant at St Mary’s Primary on 12/03/2015',
      'teaching assistant at S••• M••• P••• on ••/••/••••',
    ],
    ['Allegation against TA at Norton School on 12 March 2015', 'TA at N••• S••• on •• ••• ••••'],
    ['LADO 12.3.15: football coach, Norton Juniors FC', '••.•.••: football coach, N••• J••• FC'],
    ['LADO 12/3: driver for Norton Taxis', '••/•: driver for N••• T•••'],
    ['Position of trust: imam, Norton Mosque, 3 May', 'imam, N••• M•••, • •••'],
    ['Plans were made. LADO: nurse at Hall Hospital, 3 May. It ended.', 'nurse at H••• H•••, • •••'],
    ['| Notes |\n|---|\n| LADO: tutor, Norton College, 3 May |', 'tutor, N••• C•••, • •••'],
    ['LADO: TA at Norton Primary visited a home, 3 May', 'TA at N••• P••• visited a home, • •••'],
    // a relative
    ['Her dad is in HMP Durham.', 'dad is in HMP D•••'],
    ['father is serving 12 years in HMP Holme House', 'father is serving •• years in HMP H••• H•••'],
    ['Mum works at Norton Police Station.', 'Mum works at N••• P••• S•••'],
    ['Dad works for Tesco', 'Dad works for T•••'],
    ['His mother, who works as a nurse at Hall Hospital, came.', 'mother, who works as a nurse at H••• H•••'],
    ['mother is a teacher at Norton Primary', 'mother is a teacher at N••• P•••'],
    ['Her mother’s partner works for Norton Council.', 'mother’s partner works for N••• C•••'],
    ['stepfather in YOI Hatfield', 'stepfather in YOI H•••'],
  ],
  [
    'The LADO visited Norton Academy on 12 March to meet the designated teacher.',
    'LADO training for a teacher at Norton Academy on 12 March',
    'LADO briefing on 12 March at Norton College: each tutor came.',
    'LADO: teachers at Norton Primary, 12 March',
    'LADO: TA at a primary school, 12 March',
    'LADO: TA at Norton Primary',
    'LADO: Norton Primary, 12 March',
    'LADO referrals rose. A teacher of Norton Primary spoke on 12 March.',
    'A teacher at Norton Primary was praised on 12 March 2015.',
    'Allegations about staff were 12 in March at Norton Primary School.',
    'Fathers in HMP Durham have visits.',
    'HMP Durham runs a course for fathers.',
    'Her father is in prison.',
    'Mum works part-time. Mother works in Norton.',
    'Dad works at night.',
    'The mother is a member of the group at the hub.',
    'The worker works at Norton Hub.',
  ],
);
