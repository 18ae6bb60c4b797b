import { parseArgs, type ParseArgsConfig } from 'node:util';

type Option = {
  readonly default?: string | boolean | string[];
  readonly help: string;
  /** What it may be, where that is one of a few words. */
  readonly choices?: readonly string[];
  /** The numbers it may be, where it is one. */
  readonly number?: { readonly from: number; readonly to?: number; readonly whole: boolean };
};

/** The options a command takes: for each its default (undefined for none, a list where it may be repeated) and a line of help. */
export type Options = Readonly<Record<string, Option>>;

/** What an option’s value is: of its default’s sort, one of its choices, or a text; undefined where it has no default and was not given. */
type ValueOf<One extends Option> = One extends { readonly default: boolean }
  ? boolean
  : One extends { readonly default: readonly string[] }
    ? readonly string[]
    : WordOf<One> | (One extends { readonly default: string } ? never : undefined);

type WordOf<One extends Option> = One extends { readonly choices: readonly (infer Choice)[] } ? Choice : string;

/** What a command was given: each option’s value, whether help was asked for, and what stood beside the options. */
export type Given<Known extends Options> = {
  readonly values: { readonly [Name in keyof Known]: ValueOf<Known[Name]> };
  readonly help: boolean;
  readonly rest: string[];
};

/**
 * What a command is given by its arguments. `words` names what may stand beside the options: nothing, like “KIND NAME”,
 * or “FILE…” for any number. A mistake is answered with one plain line.
 */
export function readGiven<Known extends Options>(
  args: readonly string[],
  options: Known,
  words = '',
  environment: NodeJS.ProcessEnv = process.env,
): Given<Known> | string {
  const known: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean' } };
  for (const [name, option] of Object.entries(options)) {
    known[name] = {
      type: typeof option.default === 'boolean' ? 'boolean' : 'string',
      multiple: Array.isArray(option.default),
      ...(option.default === undefined ? {} : { default: option.default }),
    };
  }
  try {
    const { values, positionals: rest } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    // They are what the options above say, which parseArgs cannot know.
    const given = { values: values as Given<Known>['values'], help: values['help'] === true, rest };
    if (given.help) return given;
    return (
      keptByNpm(args, options, environment) ??
      strayWord(rest, words, environment) ??
      wrongValue(values, options) ??
      given
    );
  } catch {
    const names = Object.keys(options).map((name) => `--${name}`);
    return names.length === 0
      ? 'This command takes no options.'
      : `One of the options is not known or has no value. Known are ${names.join(', ')}. Use --help to read what each does.`;
  }
}

// An npm that works without a network is told so by this name too, and then means nothing by it.
const alsoSetForNpm = ['offline'];

/** An option that npm kept to itself, because no -- stood before it. The command would run as if it had not been given. */
function keptByNpm(args: readonly string[], options: Options, environment: NodeJS.ProcessEnv): string | undefined {
  const kept = Object.keys(options).find(
    (name) =>
      environment[`npm_config_${name.replaceAll('-', '_')}`] !== undefined &&
      !alsoSetForNpm.includes(name) &&
      !args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  );
  if (kept === undefined) return undefined;
  return `npm took --${kept} for an option of its own, so nothing was done. Put ${twoHyphens(environment)}`;
}

function strayWord(rest: readonly string[], words: string, environment: NodeJS.ProcessEnv): string | undefined {
  const most = words.endsWith('…') ? Infinity : words.split(' ').filter(Boolean).length;
  const stray = rest[most];
  if (stray === undefined) return undefined;
  const takes = words === '' ? 'only options' : `only ${words} and options`;
  return `“${stray}” cannot stand here, so nothing was done: this command takes ${takes}. With npm, put ${twoHyphens(environment)}`;
}

/** How options reach a command through npm. On Windows, which sets this variable, PowerShell takes them away. */
const twoHyphens = (environment: NodeJS.ProcessEnv): string =>
  `two hyphens between the command and its options, like: npm run check -- --format json${
    environment['OS'] === 'Windows_NT' ? '. In PowerShell say npm.cmd instead of npm.' : ''
  }`;

/** What is wrong with the first option whose value it cannot have. */
function wrongValue(values: ReturnType<typeof parseArgs>['values'], options: Options): string | undefined {
  for (const [name, option] of Object.entries(options)) {
    const value = values[name];
    const fix = value === undefined ? undefined : fixOf(String(value), option);
    if (fix !== undefined) return `--${name} is “${String(value)}”. ${fix}`;
  }
  return undefined;
}

function fixOf(value: string, { choices, number }: Options[string]): string | undefined {
  if (choices !== undefined && !choices.includes(value)) return `Use one of: ${choices.join(', ')}.`;
  if (number === undefined) return undefined;
  const { from, to = Infinity, whole } = number;
  const read = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : NaN;
  if (read >= from && read <= to && (!whole || Number.isInteger(read))) return undefined;
  return `Give a ${whole ? 'whole ' : ''}number ${to === Infinity ? `of at least ${from}` : `from ${from} to ${to}`}.`;
}
