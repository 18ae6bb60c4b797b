/** The largest file that is opened; anything larger is not a report but an archive or a film. */
export const largestFile = 100_000_000;
