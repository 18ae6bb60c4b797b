import { explainFault } from '../src/files/explain-fault.ts';
import { readGiven, type Given, type Options } from './read-given.ts';

/** What a command does, in a sentence; and where it takes words beside its options, which: “KIND NAME”, or “FILE…” for any number. */
type About = string | { readonly does: string; readonly words: string };

/**
 * Reads a command’s arguments, runs it and sets the exit status it answers with. `--help` prints what it does. A mistake
 * in the arguments, like a word where it takes none, or a fault that is no author’s mistake, prints one plain line and
 * sets 2; so does a command that waits for what never comes.
 */
export async function runCommand<Known extends Options>(
  about: About,
  options: Known,
  main: (given: Given<Known>) => Promise<number> | number,
): Promise<void> {
  const { does, words } = typeof about === 'string' ? { does: about, words: '' } : about;
  const given = readGiven(process.argv.slice(2), options, words);
  if (typeof given === 'string') {
    console.error(given);
    process.exitCode = 2;
    return;
  }
  if (given.help) {
    console.log(
      [does, '', ...Object.entries(options).map(([name, option]) => `  --${name.padEnd(12)} ${helpOf(option)}`)].join(
        '\n',
      ),
    );
    return;
  }
  process.on('exit', tellUnfinished);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', passOverClosed);
  try {
    process.exitCode = await main(given);
  } catch (fault) {
    console.error(explainFault(fault));
    process.exitCode = 2;
  }
}

/** What an option’s help says, with its default where that is a word and the help names none. */
const helpOf = ({ help, default: usual }: Options[string]): string =>
  typeof usual === 'string' && !help.includes('(default') ? `${help} (default: ${usual})` : help;

/** Whoever has read enough, as head or a pager, closes the pipe: what the command writes to disk is finished all the same. */
function passOverClosed(fault: NodeJS.ErrnoException): void {
  if (fault.code !== 'EPIPE') throw fault;
}

// Node’s own status where nothing is left to do and the command is still waiting.
const unfinished = 13;

function tellUnfinished(status: number): void {
  if (status !== unfinished) return;
  console.error('The command stopped before it was done: what it was waiting for has ended. Start it again.');
  process.exitCode = 2;
}
