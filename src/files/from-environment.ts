/** What a variable of the environment says; undefined where it is not set, or set to nothing, as CI does with one that has no value. */
export const fromEnvironment = (name: string): string | undefined => process.env[name] || undefined;
