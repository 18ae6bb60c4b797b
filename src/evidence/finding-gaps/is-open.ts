/** Whether nobody has accepted a gap or a disclosure warning. */
export const isOpen = ({ accepted }: { readonly accepted?: unknown }): boolean => accepted === undefined;
