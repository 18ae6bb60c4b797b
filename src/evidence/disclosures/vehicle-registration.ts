import { findMatches } from '../../markdown/find-matches.ts';
import type { DisclosureKind } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { mask } from './mask.ts';

/** AB12 CDE, as since 2001, and A123 BCD, as before. Source: DVLA, INF104. */
const written =
  /(?<![\w/.@-])(?:[A-HJ-PR-Y][A-HJ-PR-Y]\d\d|[A-HJ-NPR-TV-Y]\d{1,3}) ?(?!AND|ARE|FOR|THE|ALL|NOT|WAS|HAS|PER|SEN|CSE|REF)[A-HJ-PR-Z]{3}(?![\w-])/g;
/** The same letters and digits are forms and references, so that words have to say that a vehicle is meant. */
const vehicle =
  /\b(?:reg(?:istration)?|number plates?|VRM|vehicles?|cars?|vans?|taxis?|motorbike|moped|dr(?:ives?|iving|iven|ove)|Ford|Audi|BMW|Vauxhall|Volkswagen|VW|Mercedes|Toyota|Nissan|Peugeot|Renault|Kia|Hyundai|Fiat)\b/i;

/** The registration of a car, where words beside it say that it is one. */
export const vehicleRegistration: DisclosureKind = {
  id: 'vehicle-registration',
  title: 'Registration of a vehicle',
  why: 'It leads to whoever keeps the car, like a parent, a carer or a worker, and is seen in the street.',
  fix: 'Take it out.',
  find: (reading) =>
    findMatches(reading.text, written).flatMap(({ 0: words, index }) => {
      const around = reading.text.slice(Math.max(0, index - 60), index + words.length + 30).split('\n');
      return around.some((line) => line.includes(words) && vehicle.test(line))
        ? [inText(reading, index, words.length, mask(words, { letters: true, first: 1 }))]
        : [];
    }),
};
