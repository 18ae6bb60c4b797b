const names = /^(\.DS_Store|\._.*|(eh)?thumbs\.db|desktop\.ini|.*~|\..*\.sw[a-z]|~\$.*|\.~lock\..*#)$/i;

/** Whether a file is one that operating systems and editors leave behind: lists of icons, backups, locks. It holds no evidence. */
export const isLeftByTools = (name: string): boolean => names.test(name);
