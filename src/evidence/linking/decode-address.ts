/** A part of an address with what is written as per cent read out; as it stands where that is written wrongly. */
export function decodeAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
