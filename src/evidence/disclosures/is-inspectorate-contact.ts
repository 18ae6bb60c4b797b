/**
 * Where the inspectorate and the archive that licenses its reports are reached. Source: the last page of Ofsted’s reports
 * of 2013 to 2026, each of which prints them; they lead to no person’s desk or home.
 */
const contacts: ReadonlySet<string> = new Set([
  'enquiries@ofsted.gov.uk',
  'protectionofchildren@ofsted.gov.uk',
  'psi@nationalarchives.gsi.gov.uk',
  'psi@nationalarchives.gov.uk',
  '03001231231',
  '03001234234',
  '01616188524',
  'm12wd',
  'tw94du',
  'bs16eh',
  'sw1h9ex',
  'wc2b6se',
]);

/** Whether an address, a number or a postcode is one of the inspectorate’s own, however it is spaced. */
export const isInspectorateContact = (written: string): boolean =>
  contacts.has(written.toLowerCase().replace(/[\s()-]/g, ''));
