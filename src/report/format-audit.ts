/** A known weakness of an installed package, as npm’s registry answers. */
export type Advisory = {
  readonly packageName: string;
  readonly severity: string;
  readonly title: string;
  readonly address: string;
};

type Report = {
  readonly error?: unknown;
  readonly vulnerabilities?: Readonly<Record<string, { readonly via: readonly (string | Via)[] }>>;
};
type Via = { readonly name: string; readonly severity: string; readonly title: string; readonly url: string };

/** The advisories in what `npm audit --json` printed, each once; undefined when the registry gave no answer. */
export function parseAudit(output: string): Advisory[] | undefined {
  let report: Report;
  try {
    report = JSON.parse(output) as Report;
  } catch {
    return undefined;
  }
  if (report.vulnerabilities === undefined) return undefined;
  const found = Object.values(report.vulnerabilities).flatMap(({ via }) =>
    via.flatMap((one) =>
      typeof one === 'string'
        ? []
        : [{ packageName: one.name, severity: one.severity, title: one.title, address: one.url }],
    ),
  );
  return [...new Map(found.map((one) => [`${one.packageName} ${one.address}`, one])).values()];
}

/** Whether a text, CONTRIBUTING.md, explains an advisory: it names the last part of its address, like GHSA-… */
export const isExplained = ({ address }: Advisory, text: string): boolean =>
  text.includes(address.split('/').at(-1) ?? address);

/** What the audit found as text; advisories that CONTRIBUTING.md explains stand apart. */
export function formatAudit(advisories: readonly Advisory[] | undefined, contributing: string): string {
  if (advisories === undefined)
    return 'The package registry did not answer npm audit, so nothing is known of weaknesses in the packages. Run it again where registry.npmjs.org can be asked.\n';
  const lines = advisories.map(
    (one) =>
      `${one.severity}  ${one.packageName}: ${one.title} (${one.address})${isExplained(one, contributing) ? ' – explained in CONTRIBUTING.md' : ''}`,
  );
  const open = advisories.filter((one) => !isExplained(one, contributing)).length;
  const sum =
    open === 0
      ? 'No known weakness of an installed package is left unexplained.'
      : `${open} to mend, or to explain in CONTRIBUTING.md under “Packages”.`;
  return `${[...lines, sum].join('\n')}\n`;
}
