const [p, quote, colon, dot, zero, nine] = [0x70, 0x22, 0x3a, 0x2e, 0x30, 0x39];
const between = '","g":"","s":'.length;

/**
 * Reads the pages and scores of Pagefind’s answer: {"p":"12","g":"","s":3.4,"l":[…]} for each page, its name a number. The
 * list holds the place of every word and is passed over: reading it all would take longer than the search.
 */
export function readHits(json: Uint8Array, hit: (page: number, score: number) => void): void {
  for (let at = json.indexOf(p, 1); at >= 0; at = json.indexOf(p, at + 1)) {
    if (json[at - 1] !== quote || json[at + 2] !== colon || json[at + 3] !== quote) continue;
    let page = 0;
    for (at += 4; isDigit(json[at]); at += 1) page = page * 10 + (json[at] ?? 0) - zero;
    const from = at + between;
    at = from;
    let score = 0;
    for (; isDigit(json[at]); at += 1) score = score * 10 + (json[at] ?? 0) - zero;
    if (json[at] === dot)
      for (let share = 0.1; isDigit(json[(at += 1)]); share /= 10) score += share * ((json[at] ?? 0) - zero);
    hit(page, isPlain(json[at]) ? score : readNumber(json, from));
  }
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= zero && byte <= nine;

/** Whether a number is over here. One below zero or with an exponent is not read as plain digits. */
const isPlain = (byte: number | undefined): boolean => byte === 0x2c || byte === 0x7d;

function readNumber(json: Uint8Array, from: number): number {
  const text = String.fromCharCode(...json.subarray(from, from + 40));
  return Number.parseFloat(text);
}
