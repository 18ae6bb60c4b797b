/**
 * Text for the log of a build server, in which an author’s words are no command to it: Azure DevOps takes one from anywhere
 * in a line, and GitHub too in its older form.
 */
export const withoutCommands = (text: string): string => text.replace(/##(?=\[|vso\[)/gi, '#\u200B#');
