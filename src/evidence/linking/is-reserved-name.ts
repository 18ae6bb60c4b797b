/**
 * Whether Windows cannot keep a file or folder of this name: one of its devices, or an end that it drops.
 * learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export const isReservedName = (name: string): boolean =>
  /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i.test(name) || /[. ]$/.test(name);
