// A process of its own, because the compiler takes half a gigabyte and gives none of it back: who asked goes on without it.
// Where the pages go and the path they are served under stand in the environment, for the settings of Astro to read.
// What V8 makes of the compiler is not kept: it runs once for each state of the code, and writing two thousand files takes as
// long as reading them saves.
process.on('disconnect', () => process.exit(1));
try {
  const { build } = await import('astro');
  await build({ logLevel: 'error' });
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}
process.removeAllListeners('disconnect');
process.disconnect();

// Only a module may wait.
export {};
