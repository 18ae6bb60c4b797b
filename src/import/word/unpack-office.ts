import { strFromU8, unzipSync } from 'fflate';
import type { ReadFault } from '../importer.ts';
import { isTooDeep } from './is-too-deep.ts';

/** The most that the text parts of an Office file may unpack to. A very long report needs a tenth of it. */
const largestUnpacked = 64_000_000;

/** The text parts of an Office file by their path in it, and the paths of everything in it. */
export type OfficeParts = { readonly parts: Readonly<Record<string, Uint8Array>>; readonly names: readonly string[] };

/**
 * Unpacks only the text parts (.xml, .rels) of a Word or Excel file, never more than `limit` bytes in all. Whatever
 * parts lie about their size are cut off at the size they state.
 */
export function unpackOffice(bytes: Uint8Array, limit = largestUnpacked): OfficeParts | { readonly fault: ReadFault } {
  const fault = faultOfFirstBytes(bytes);
  if (fault !== undefined) return { fault };
  const names: string[] = [];
  let total = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (!/\.(xml|rels)$/i.test(name)) return false;
        total += originalSize;
        return total <= limit;
      },
    });
  } catch {
    return { fault: damaged };
  }
  if (total > limit) {
    const size = Math.round(total / 1_000_000);
    return {
      fault: {
        code: 'file-too-large-unpacked',
        message: `The file would unpack to ${size} million characters, which no report needs. It was not opened; check where it comes from.`,
      },
    };
  }
  if (declaresTypes(parts)) return { fault: unsafe };
  return Object.values(parts).some(isTooDeep) ? { fault: damaged } : { parts, names };
}

const damaged: ReadFault = {
  code: 'file-damaged',
  message: 'The file is damaged or was not copied whole. Open it in Office, save it again and use the new copy.',
};

const unsafe: ReadFault = {
  code: 'file-unsafe',
  message:
    'The file holds a document type declaration, which Office never writes. It was not opened; check where it comes from.',
};

/** A document type declaration can define names that expand without end; Office never writes one. */
function declaresTypes(parts: Readonly<Record<string, Uint8Array>>): boolean {
  return Object.values(parts).some((part) => strFromU8(part.subarray(0, 2000), true).includes('<!DOCTYPE'));
}

function faultOfFirstBytes(bytes: Uint8Array): ReadFault | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return undefined;
  const start = strFromU8(bytes.subarray(0, 1000), true).replace(/^[^<{M\w]+/, '');
  if (
    /^MIME-Version|^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|meta|div|p|table)\b/i.test(
      start,
    )
  ) {
    return {
      code: 'file-is-html',
      message:
        'The file is a web page with the ending of an Office file. Open it in Word or Excel and save it as .docx or .xlsx.',
    };
  }
  if (start.startsWith('{\\rtf')) {
    return {
      code: 'file-is-rtf',
      message: 'The file is in Rich Text Format with the ending of a Word file. Open it in Word and save it as .docx.',
    };
  }
  return {
    code: 'file-not-office',
    message:
      'The file is not a Word, Excel or PowerPoint file, whatever its ending says. Open it in the program it was made with and save it as .docx, .xlsx or .pptx.',
  };
}
