/** Whether a text says no more than that what stands beside it is a total. */
export const isTotal = (text: string): boolean => /^(?:(?:grand|sub|overall)[\s-]?)?totals?[\s:.]*$/i.test(text);
