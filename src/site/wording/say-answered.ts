/** How many of a section’s lines of enquiry are answered; a framework may ask none. */
export function sayAnswered({ answered, asked }: { readonly answered: number; readonly asked: number }): string {
  if (asked === 0) return 'None asked';
  return answered === asked ? `All ${asked}` : `${answered} of ${asked}`;
}
