/** A heading above a list of people, one a line. */
const headsList =
  /^(?:also )?(?:members |officers |councillors )?(?:present|in attendance|attendance|attendees|apologies(?: for absence| received)?|substitutes|membership|witnesses)(?: \([^()]*\))?:?$/i;
/** A heading of a column of people. */
const headsColumn =
  /^(?:names?|(?:lead |responsible |contact |accountable )?officers?|leads?|owners?|attendees?|members?|inspectors?|authors?|responsible(?: person)?|by whom|who|contact)$/i;

/**
 * Makes a reader that is given a text line by line, and says where in each a name is expected: at the start of an item
 * or a cell. It is told of a line without a name, which ends a list.
 */
export function makeListReader(): {
  placesIn: (line: string) => ReadonlySet<number>;
  noNameIn: (line: string) => void;
} {
  let isList = false;
  let columns = none;
  const noNameIn = (line: string) => {
    const words = line.trim();
    // “Officers in attendance:” stands above more of the list.
    if (words !== '' && !words.endsWith(':') && !headsList.test(words)) isList = false;
  };
  const placesIn = (line: string) => {
    if (line.trim() === '') {
      columns = none;
      return none;
    }
    const places = new Set<number>();
    const cells = line.split(' | ');
    if (cells.length > 1) {
      if (isList) places.add(0);
      let start = 0;
      cells.forEach((cell, column) => {
        if (columns.has(column)) places.add(start);
        start += cell.length + 3;
      });
      const headed = cells.flatMap((cell, column) => (headsColumn.test(cell.trim()) ? [column] : []));
      if (headed.length > 0) columns = new Set(headed);
      return places;
    }
    columns = none;
    const words = line.trim();
    if (headsList.test(words)) isList = true;
    else if (isList) places.add(line.length - line.trimStart().length);
    return places;
  };
  return { placesIn, noNameIn };
}

const none: ReadonlySet<number> = new Set();
