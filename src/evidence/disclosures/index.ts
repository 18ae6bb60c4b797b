import { acceptanceUnmatched } from './acceptance-unmatched.ts';
import { accessCode } from './access-code.ts';
import { accountName } from './account-name.ts';
import { bankAccount } from './bank-account.ts';
import { caseNumber } from './case-number.ts';
import { dateOfBirth } from './date-of-birth.ts';
import type { DisclosureKind } from './disclosure-kind.ts';
import { emailAddress } from './email-address.ts';
import { fileCarries } from './file-carries.ts';
import { fileCovered } from './file-covered.ts';
import { filePlace } from './file-place.ts';
import { fileUnread } from './file-unread.ts';
import { initialsWithAge } from './initials-with-age.ts';
import { flight } from './flight.ts';
import { manyFound } from './many-found.ts';
import { mapPoint } from './map-point.ts';
import { markedPrivate } from './marked-private.ts';
import { nationalInsuranceNumber } from './national-insurance-number.ts';
import { nhsNumber } from './nhs-number.ts';
import { personDescribed } from './person-described.ts';
import { personNamed } from './person-named.ts';
import { postcode } from './postcode.ts';
import { scoreOfChild } from './score-of-child.ts';
import { streetAddress } from './street-address.ts';
import { smallCount } from './small-count.ts';
import { smallPercentage } from './small-percentage.ts';
import { suppressedCell } from './suppressed-cell.ts';
import { telephoneNumber } from './telephone-number.ts';
import { uniquePupilNumber } from './unique-pupil-number.ts';
import { vehicleRegistration } from './vehicle-registration.ts';

/**
 * Every kind of disclosure, in the order the guide lists them. Where two find the same words, the one that stands first
 * tells of them. A new kind is one file and one line here.
 */
export const disclosureKinds: readonly DisclosureKind[] = [
  emailAddress,
  telephoneNumber,
  nhsNumber,
  uniquePupilNumber,
  nationalInsuranceNumber,
  caseNumber,
  bankAccount,
  vehicleRegistration,
  dateOfBirth,
  postcode,
  streetAddress,
  mapPoint,
  initialsWithAge,
  scoreOfChild,
  personNamed,
  personDescribed,
  flight,
  accountName,
  accessCode,
  markedPrivate,
  suppressedCell,
  smallPercentage,
  smallCount,
  fileCarries,
  fileCovered,
  filePlace,
  fileUnread,
  manyFound,
  acceptanceUnmatched,
];
