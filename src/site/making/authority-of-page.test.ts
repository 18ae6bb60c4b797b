import { expect, test } from 'vitest';
import { authorityOfPage } from './authority-of-page.ts';

test.each([
  [['Kind:Inspection', 'Authority:Slough', 'Year:2024'], 'Slough'],
  [['Authority:Hammersmith &#38; Fulham'], 'Hammersmith & Fulham'],
  [['Authority:King&#39;s Town &amp; Bay'], "King's Town & Bay"],
  [['Kind:Document'], undefined],
])('whose page it is: %j', (filters, authority) => {
  const html = filters.map((filter) => `<span hidden data-pagefind-filter="${filter}"></span>`).join('');
  expect(authorityOfPage(`<main>${html}<p>Text</p></main>`)).toBe(authority);
});
