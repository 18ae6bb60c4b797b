/** What stands for covered words where the page shows that something is missing, however many they are. */
export const blot = '███';
