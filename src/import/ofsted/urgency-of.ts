/** How soon a heading over recommendations wants them acted on, or nothing when it says no such thing. */
export function urgencyOf(heading: string): 'immediate' | 'within-3-months' | 'within-6-months' | undefined {
  const text = heading.toLowerCase();
  if (/^(to be actioned )?immediate(ly)?:?$/.test(text)) return 'immediate';
  if (/^within (three|3) months( of .*)?:?$/.test(text)) return 'within-3-months';
  if (/^within (six|6) months( of .*)?:?$/.test(text)) return 'within-6-months';
  return undefined;
}
