/** The option that names the content folder, the same for every command that has it. */
export const contentOption = { help: 'the content folder (default: EVIDENCE_CONTENT, or content)' };
