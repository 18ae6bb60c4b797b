/** A package as it lies in node_modules, with its licence as an SPDX expression and the address of its source. */
export type InstalledPackage = {
  readonly name: string;
  readonly version: string;
  readonly licence: string | undefined;
  readonly from: string | undefined;
};
