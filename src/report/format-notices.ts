/** A package of which something is in the site: its licence’s name and the text of its notice. */
export type Notice = {
  readonly name: string;
  readonly version: string;
  readonly what: string;
  readonly licence: string;
  readonly text: string;
};

/** The licence notices of what is in a site, as a text file for whoever reads it. */
export function formatNotices(notices: readonly Notice[]): string {
  const parts = notices.map(
    ({ name, version, what, licence, text }) => `${name} ${version} (${what}), ${licence}\n\n${text.trim()}\n`,
  );
  const lead =
    'The pages of this site hold parts of the packages below. Each may be used, changed and passed on under its licence, with this notice. What the evidence says is not theirs.';
  return [`LICENCES\n\n${lead}\n`, ...parts].join(`\n${'-'.repeat(60)}\n\n`);
}
