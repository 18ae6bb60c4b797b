/** What an evidence file may be called, without its ending: lower-case letters, digits and single hyphens. */
export const itemName = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What an item’s id may be: its folder, and the name of its file. */
export const itemId = /^[a-z-]+\/[a-z0-9]+(-[a-z0-9]+)*$/;
