/**
 * Runs something each time it is asked to, one run after the other: however often it is asked during a run, one more
 * follows, so that the last run has seen everything. What a run throws is handed to `failed`, and the next still runs.
 */
export function queueRuns(run: () => Promise<void>, failed: (fault: unknown) => void): () => void {
  let running = false;
  let asked = false;
  const runAll = async (): Promise<void> => {
    running = true;
    while (asked) {
      asked = false;
      await run().catch(failed);
    }
    running = false;
  };
  return () => {
    asked = true;
    if (!running) void runAll();
  };
}
