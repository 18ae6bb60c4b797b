const printed =
  /^(?<sign>[-+−–]?)(?<pounds>£?)(?<whole>\d{1,3}(?:[,\p{Zs}]\d{3})+|\d{1,20}|(?=\.\d))(?<part>\.\d{1,20})?\s?(?<share>%|per ?cent)?$/u;

/** A text that is nothing but a number in its printed form, like 1,234 or 12%: that number as YAML has it, and its unit where it was written; undefined for any other text. */
export function plainNumber(text: string): { readonly number: string; readonly unit?: string } | undefined {
  const { sign, pounds, whole, part = '', share } = printed.exec(text.trim())?.groups ?? {};
  if (whole === undefined) return undefined;
  const unit = pounds === '£' ? 'pounds' : share === undefined ? undefined : 'per cent';
  const minus = /[-−–]/.test(sign ?? '') ? '-' : '';
  return {
    number: `${minus}${whole.replace(/[,\p{Zs}]/gu, '') || '0'}${part}`,
    ...(unit === undefined ? {} : { unit }),
  };
}
