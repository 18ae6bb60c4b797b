/**
 * Whether ten digits are an NHS number: the first nine, weighted 10 down to 2, are summed; eleven less the remainder of
 * the sum by eleven is the tenth, with 11 for 0 and 10 for no number at all.
 * Source: NHS Data Dictionary, NHS NUMBER (“Modulus 11”), with the steps of NHS Connecting for Health, “NHS Number check
 * digit” (tech_nn_check_digit.pdf).
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
