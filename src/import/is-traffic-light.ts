/** Whether a fill, written as six hex digits, is red, amber or green: strong colours from red to green; the pale ones and the blues are decoration. */
export function isTrafficLight(fill: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
  return Math.max(red, green) > 120 && Math.max(red, green) - blue > 90;
}
