/** Anchors that every page has of its own. */
export const ofPages = /^(main|page-.*|site-search)$/;

/** The anchors that a section’s page has beside those of its front matter, its text and its lines of enquiry. */
export const ofSections = ['our-assessment', 'supporting-documents'] as const;
