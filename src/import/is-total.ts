const total = String.raw`(?:(?:grand|sub|overall)[\s-]?)?totals?`;
const alone = new RegExp(String.raw`^${total}[\s:.]*$`, 'i');
const begun = new RegExp(String.raw`^${total}\b`, 'i');

/** Whether a text says no more than that what stands beside it is a total. */
export const isTotal = (text: string): boolean => alone.test(text);

/** Whether a text begins as a total does, like “Total documents”; “Total Respect” does too. */
export const beginsAsTotal = (text: string): boolean => begun.test(text);
