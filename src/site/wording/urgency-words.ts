/** How soon a recommendation had to be acted on, in words. */
export const urgencyWords = {
  immediate: 'Immediate',
  'within-3-months': 'Within 3 months',
  'within-6-months': 'Within 6 months',
} as const;
