import type { ReadFault } from '../importer.ts';

/** Why a PDF could not be opened, in words for the person who chose it. */
export function explainPdfError(error: unknown): ReadFault {
  const name = error instanceof Error ? error.name : '';
  const reason = error instanceof Error ? error.message : String(error);
  if (name === 'PasswordException' || /encrypt|password/i.test(reason)) {
    return {
      code: 'pdf-encrypted',
      message: 'The PDF is locked with a password. Save a copy without one and use that.',
    };
  }
  if (name === 'InvalidPDFException' || name === 'MissingPDFException' || name === 'FormatError') {
    return {
      code: 'pdf-damaged',
      message:
        'The PDF is damaged or was not downloaded completely. Download it again, or open and save it once in a PDF reader.',
    };
  }
  return {
    code: 'pdf-unreadable',
    message: `The PDF cannot be read (${reason}). Open it in a PDF reader, save it again and use the copy.`,
  };
}
