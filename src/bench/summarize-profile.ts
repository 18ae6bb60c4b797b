/** A CPU profile as Node writes it: the parts of it that are read here. */
export type CpuProfile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
};

/** How long something ran itself, without what it called, in milliseconds, and its share of all that ran. */
export type SelfTime = { readonly name: string; readonly took: number; readonly share: number };

/** Where the time of some profiles went: the functions and the files or packages that ran longest. Waiting does not count. */
export function summarizeProfiles(
  profiles: readonly CpuProfile[],
  most = 10,
): { functions: SelfTime[]; places: SelfTime[] } {
  const functions = new Map<string, number>();
  const places = new Map<string, number>();
  let all = 0;
  for (const { nodes, samples, timeDeltas } of profiles) {
    const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
    samples.forEach((sample, index) => {
      const frame = frames.get(sample);
      if (frame === undefined || frame.functionName === '(idle)') return;
      const took = (timeDeltas[index] ?? 0) / 1000;
      const place = placeOf(frame.url);
      const line = frame.url === '' ? '' : `, ${place}:${frame.lineNumber + 1}`;
      add(functions, `${frame.functionName || 'a function without a name'}${line}`, took);
      add(places, place, took);
      all += took;
    });
  }
  const top = (times: Map<string, number>) =>
    [...times]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([name, took]) => ({ name, took, share: took / all }));
  return { functions: top(functions), places: top(places) };
}

/** The functions and the places as lines of text. */
export function formatProfile({ functions, places }: ReturnType<typeof summarizeProfiles>): string {
  const list = (title: string, times: readonly SelfTime[]) =>
    [
      title,
      ...times.map(
        ({ name, took, share }) =>
          `${took.toFixed(0).padStart(8)} ms ${(share * 100).toFixed(1).padStart(5)} %  ${name}`,
      ),
    ].join('\n');
  return `${list('Functions that ran longest themselves:', functions)}\n\n${list('Files and packages that ran longest:', places)}`;
}

/** A file of the project by its path in it, a dependency by its name, and the rest by what it is. */
function placeOf(url: string): string {
  if (url === '') return 'Node itself, memory clearing included';
  const [, dependency] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  return dependency ?? url.replace(/^file:\/\/.*?\/(?=(?:src|scripts|schemas|\.cache)\/)/, '');
}

function add(times: Map<string, number>, name: string, took: number): void {
  times.set(name, (times.get(name) ?? 0) + took);
}
