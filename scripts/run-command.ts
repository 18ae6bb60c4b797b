import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The options a command takes: for each its default (undefined for none, a list where it may be repeated) and a line of help. */
export type Options = Record<string, { readonly default?: string | boolean | string[]; readonly help: string }>;

/** What a command was given: each option’s value, and what stood beside the options. */
export type Given = {
  readonly values: Record<string, string | boolean | string[] | undefined>;
  readonly rest: string[];
};

/**
 * Reads a command’s arguments, runs it and sets the exit status it answers with. `--help` prints what it does. A
 * mistake in the arguments, or a fault that is no author’s mistake, prints one plain line and sets 2.
 */
export async function runCommand(
  about: string,
  options: Options,
  main: (given: Given) => Promise<number> | number,
): Promise<void> {
  const given = readGiven(options);
  if (typeof given === 'string') {
    console.error(given);
    process.exitCode = 2;
    return;
  }
  if (given.values['help'] === true) {
    console.log(
      [about, '', ...Object.entries(options).map(([name, { help }]) => `  --${name.padEnd(12)} ${help}`)].join('\n'),
    );
    return;
  }
  try {
    process.exitCode = await main(given);
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    process.exitCode = 2;
  }
}

function readGiven(options: Options): Given | string {
  const known: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean' } };
  for (const [name, option] of Object.entries(options)) {
    known[name] = {
      type: typeof option.default === 'boolean' ? 'boolean' : 'string',
      multiple: Array.isArray(option.default),
      ...(option.default === undefined ? {} : { default: option.default }),
    };
  }
  try {
    const { values, positionals } = parseArgs({ args: process.argv.slice(2), options: known, allowPositionals: true });
    return { values: values as Given['values'], rest: positionals };
  } catch {
    const names = Object.keys(options).map((name) => `--${name}`);
    return `One of the options is not known or has no value. Known are ${names.join(', ')}. Use --help to read what each does.`;
  }
}
