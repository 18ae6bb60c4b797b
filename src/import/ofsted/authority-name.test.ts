import { expect, test } from 'vitest';
import { authorityName } from './authority-name.ts';

test.each([
  ['Hartlepool Borough Council', 'Hartlepool'],
  ['Borough of Redcar and Cleveland', 'Redcar and Cleveland'],
  ['London Borough of Barking & Dagenham', 'Barking and Dagenham'],
  ['London Borough of Redbridge Council', 'Redbridge'],
  ['Royal Borough of Kensington and Chelsea', 'Kensington and Chelsea'],
  ['City of Bradford Metropolitan District Council', 'Bradford'],
  ['City of London', 'City of London'],
  ['Bristol City of', 'Bristol'],
  ['Stockton-On-Tees', 'Stockton-on-Tees'],
  ['Kingston Upon Hull City Council', 'Kingston upon Hull'],
  ['Council of the Isles of Scilly', 'Isles of Scilly'],
  ['County Durham', 'Durham'],
  ['St. Helens', 'St Helens'],
  ['Medway Children’s Services', 'Medway'],
  ['Nottingham City', 'Nottingham'],
  ['East Riding of Yorkshire Council', 'East Riding of Yorkshire'],
  ['The City of York Council', 'York'],
  ['Isle of Wight Council', 'Isle of Wight'],
  ['Newcastle City Council', 'Newcastle upon Tyne'],
  ['Hull City Council', 'Kingston upon Hull'],
  ['East Riding Council', 'East Riding of Yorkshire'],
  ['Royal Borough of Kingston', 'Kingston'],
  ['Newbridge Council', 'Newbridge'],
  ['Metropolitan Borough of Wirral', 'Wirral'],
  ['Blackburn With Darwen Borough Council²', 'Blackburn with Darwen'],
  ['Windsor And Maidenhead.', 'Windsor and Maidenhead'],
  ['Southend', 'Southend-on-Sea'],
  ['Newbridge Unitary Authority', 'Newbridge'],
  ['Newbridge local area partnership', 'Newbridge'],
  ['Newbridge Childrens Services Trust', 'Newbridge'],
])('%s is %s', (printed, name) => {
  expect(authorityName(printed)).toBe(name);
});
