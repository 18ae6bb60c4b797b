const common = new Set(
  (
    'a an the of and or in into to for is are was were be been by on at with from as that this these those it its our we us ' +
    'i you your they their do does did how what which who whom when where why can could should would there any about ' +
    'please show me find tell has have had per whats whos wheres hows thats theres isnt arent wasnt werent dont doesnt ' +
    'didnt hasnt havent hadnt cant couldnt wont wouldnt shouldnt ive weve youve theyve'
  ).split(' '),
);

/** Whether a word is so common that it says nothing by itself. */
export const isCommon = (word: string): boolean => common.has(word);
