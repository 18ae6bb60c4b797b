/** The anchor of an acronym on the glossary page. */
export const glossaryAnchor = (acronym: string): string => `term-${acronym.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
