/**
 * The audience whose edition is wanted: the one named on the command line or by EVIDENCE_EDITION; undefined for everything.
 * Throws where one is named by nothing, as by a variable that nobody has set: it must not stand for everything.
 */
export function editionName(named?: string): string | undefined {
  const name = named ?? process.env['EVIDENCE_EDITION'];
  if (name !== '') return name;
  const where = named === undefined ? 'EVIDENCE_EDITION is' : '--edition is given';
  throw new Error(
    `${where} without a name. Name an audience of settings.yaml, or leave it out for the edition that holds everything.`,
  );
}
