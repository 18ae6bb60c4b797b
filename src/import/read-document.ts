import type { ReadDocument, ReadOptions, ReadResult } from './importer.ts';

type Format = 'pdf' | 'word' | 'slides' | 'text' | 'sheet';

/** Reads a file into pages, a tree or sheets. What cannot be read comes back as a fault, never as an exception. */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<ReadResult<ReadDocument>> {
  if (bytes.length === 0)
    return { fault: { code: 'file-empty', message: 'The file is empty: it holds no bytes at all.' } };
  const format = formatOf(name, bytes);
  if (typeof format !== 'string') return { fault: format };
  // Each reader brings a large library that takes a quarter of a second to load, so only those that are needed are loaded.
  switch (format) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return over(await readPdf(bytes, options), (pages) => ({ format: 'pdf', name, pages }));
    }
    case 'word': {
      const { readWord } = await import('./word/read-word.ts');
      return over(await readWord(bytes), (tree) => ({ format: 'text', name, tree }));
    }
    case 'slides': {
      const { readSlides } = await import('./slides/read-slides.ts');
      return over(readSlides(bytes), (slides) => ({
        format: 'text',
        name,
        tree: { type: 'root', children: slides.flatMap(({ tree }) => tree.children) },
        slides,
      }));
    }
    case 'text': {
      const { readText } = await import('./word/read-text.ts');
      return over(readText(bytes), (tree) => ({ format: 'text', name, tree }));
    }
    case 'sheet': {
      const { readSheet } = await import('./sheet/read-sheet.ts');
      return over(await readSheet(bytes, name), (sheets) => ({ format: 'sheet', name, sheets }));
    }
  }
}

function over<T>(result: ReadResult<T>, wrap: (value: T) => ReadDocument): ReadResult<ReadDocument> {
  return 'fault' in result ? result : { ...result, value: wrap(result.value) };
}

const formatOfEnding: Readonly<Record<string, Format>> = {
  pdf: 'pdf',
  docx: 'word',
  docm: 'word',
  pptx: 'slides',
  pptm: 'slides',
  ppsx: 'slides',
  txt: 'text',
  md: 'text',
  markdown: 'text',
  text: 'text',
  xlsx: 'sheet',
  xlsm: 'sheet',
  csv: 'sheet',
  tsv: 'sheet',
};

function formatOf(name: string, bytes: Uint8Array): Format | { code: string; message: string } {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  // What the file is decides, not what it is called: reports are often saved under a wrong ending.
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  if (isOldOffice(bytes)) {
    return {
      code: 'file-old-office',
      message:
        'The file is in the Office format of before 2007, or locked with a password. Open it and save it as .docx, .xlsx or .pptx without a password.',
    };
  }
  const format = formatOfEnding[ending];
  if (format === 'pdf') {
    const page = startsWith(bytes, '<html') || startsWith(bytes, '<!DOCTYPE html');
    return {
      code: 'pdf-other',
      message: page
        ? 'The file is called a PDF but holds a web page, as a failed download leaves it. Download the report again.'
        : 'The file is called a PDF but is not one. Open it in the program that made it and save it as a PDF.',
    };
  }
  if (ending === '') {
    return {
      code: 'file-unknown',
      message:
        'The file’s name has no ending, so it cannot be told what it is. Give it the ending of the program it was made with, such as .docx, .xlsx, .pptx or .pdf.',
    };
  }
  if (format === undefined) {
    return {
      code: 'file-unknown',
      message: `Files ending in .${ending} cannot be imported. Use a PDF, a Word file (.docx), slides (.pptx), text (.txt, .md) or a sheet (.xlsx, .csv).`,
    };
  }
  return format;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  // A PDF may have a few bytes of rubbish before its mark; readers allow it within the first 1024.
  return Buffer.from(bytes.subarray(0, 1024)).includes(text, 0, 'latin1');
}

function isOldOffice(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}
