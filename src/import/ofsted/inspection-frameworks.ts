import type { DataOf } from '../../../schemas/index.ts';
import type { Framework } from './report.ts';

const gradesTo2013 = ['outstanding', 'good', 'adequate', 'inadequate'];
const gradesTo2017 = ['outstanding', 'good', 'requires improvement', 'inadequate'];
const gradesSince2018 = ['outstanding', 'good', 'requires improvement to be good', 'inadequate'];

const leaders = { id: 'leaders', title: 'The impact of leaders on social work practice with children and families' };
const help = {
  id: 'help-and-protection',
  title: 'The experiences and progress of children who need help and protection',
};
const inCare = { id: 'in-care', title: 'The experiences and progress of children in care' };
const careLeavers = { id: 'care-leavers', title: 'The experiences and progress of care leavers' };
const overall = { id: 'overall', title: 'Overall effectiveness' };

/** The frameworks of the inspections that can be read, as a content folder holds them. Source: the reports; the example’s are the same. */
export const inspectionFrameworks: Readonly<Record<Framework, DataOf['framework']>> = {
  'child-protection-2012': {
    title: 'Inspection of local authority arrangements for the protection of children',
    'short-title': 'Child protection inspection',
    publisher: 'Ofsted',
    from: '2012-05',
    to: '2013-10',
    judgements: [
      overall,
      {
        id: 'help-and-protection',
        title: 'The effectiveness of the help and protection provided to children, young people, families and carers',
      },
      { id: 'quality-of-practice', title: 'The quality of practice' },
      { id: 'leadership', title: 'Leadership and governance' },
    ],
    grades: gradesTo2013,
  },
  'looked-after-2013': {
    title: 'Inspection of services for looked after children',
    'short-title': 'Looked after children inspection',
    publisher: 'Ofsted',
    from: '2013-06',
    to: '2013-10',
    judgements: [
      overall,
      { id: 'capacity-to-improve', title: 'Capacity to improve' },
      { id: 'outcomes', title: 'Outcomes for looked after children and young people' },
      { id: 'quality-of-provision', title: 'Quality of provision' },
      { id: 'leadership', title: 'Leadership and management' },
    ],
    grades: gradesTo2013,
  },
  sif: {
    title:
      'Inspection of services for children in need of help and protection, children looked after and care leavers, with review of the Local Safeguarding Children Board',
    'short-title': 'SIF',
    publisher: 'Ofsted',
    from: '2013-11',
    to: '2017-12',
    judgements: [
      overall,
      { id: 'help-and-protection', title: 'Children who need help and protection' },
      { id: 'looked-after', title: 'Children looked after and achieving permanence' },
      { id: 'adoption', title: 'Adoption performance', 'part-of': 'looked-after' },
      { id: 'care-leavers', title: 'Experiences and progress of care leavers', 'part-of': 'looked-after' },
      { id: 'leadership', title: 'Leadership, management and governance' },
      {
        id: 'lscb',
        title: 'Effectiveness of the Local Safeguarding Children Board',
        note: 'A separate review of the board. It is not part of the judgements on the authority.',
      },
    ],
    grades: gradesTo2017,
  },
  'ilacs-2018': {
    title: 'Inspecting local authority children’s services (2018 to 2022)',
    'short-title': 'ILACS 2018',
    publisher: 'Ofsted',
    from: '2018-01',
    to: '2022-12',
    judgements: [
      leaders,
      help,
      { id: 'in-care-and-care-leavers', title: 'The experiences and progress of children in care and care leavers' },
      overall,
    ],
    grades: gradesSince2018,
  },
  'ilacs-2023': {
    title: 'Inspecting local authority children’s services (2023 to March 2026)',
    'short-title': 'ILACS 2023',
    publisher: 'Ofsted',
    from: '2023-01',
    to: '2026-03',
    judgements: [leaders, help, inCare, careLeavers, overall],
    grades: gradesSince2018,
  },
  'ilacs-2026': {
    title: 'Inspecting local authority children’s services (from April 2026)',
    'short-title': 'ILACS 2026',
    publisher: 'Ofsted',
    from: '2026-04',
    judgements: [leaders, help, inCare, careLeavers],
    grades: gradesSince2018,
  },
  jtai: {
    title: 'Joint targeted area inspection',
    'short-title': 'JTAI',
    publisher:
      'Ofsted, Care Quality Commission, HM Inspectorate of Constabulary and Fire & Rescue Services and HM Inspectorate of Probation',
    from: '2016-01',
    judgements: [],
    grades: [],
  },
  'area-send': {
    title: 'Area special educational needs and disabilities inspection',
    'short-title': 'Area SEND',
    publisher: 'Ofsted and the Care Quality Commission',
    from: '2023-01',
    judgements: [],
    grades: [],
  },
};
