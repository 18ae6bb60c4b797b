/** A file ending without its dot, the type a server must name for it, and whether its text is always UTF-8. */
export type MediaType = { readonly ending: string; readonly type: string; readonly utf8?: true };

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

/**
 * Every kind of file that a built site holds or an attachment may be. Servers know most of them, but none knows those
 * of the search index, IIS sends nothing whose kind it does not know, and with `nosniff` a wrong type keeps a script or a style from working.
 */
export const mediaTypes: readonly MediaType[] = [
  { ending: 'html', type: 'text/html', utf8: true },
  { ending: 'css', type: 'text/css', utf8: true },
  { ending: 'js', type: 'text/javascript', utf8: true },
  { ending: 'json', type: 'application/json' },
  { ending: 'ics', type: 'text/calendar', utf8: true },
  { ending: 'csv', type: 'text/csv' },
  { ending: 'txt', type: 'text/plain' },
  { ending: 'svg', type: 'image/svg+xml' },
  { ending: 'png', type: 'image/png' },
  { ending: 'jpg', type: 'image/jpeg' },
  { ending: 'jpeg', type: 'image/jpeg' },
  { ending: 'gif', type: 'image/gif' },
  { ending: 'webp', type: 'image/webp' },
  { ending: 'wasm', type: 'application/wasm' },
  { ending: 'pagefind', type: 'application/octet-stream' },
  { ending: 'pf_meta', type: 'application/octet-stream' },
  { ending: 'pf_index', type: 'application/octet-stream' },
  { ending: 'pf_fragment', type: 'application/octet-stream' },
  { ending: 'pf_filter', type: 'application/octet-stream' },
  { ending: 'pdf', type: 'application/pdf' },
  { ending: 'doc', type: 'application/msword' },
  { ending: 'docx', type: `${office}.wordprocessingml.document` },
  { ending: 'xls', type: 'application/vnd.ms-excel' },
  { ending: 'xlsx', type: `${office}.spreadsheetml.sheet` },
  { ending: 'ppt', type: 'application/vnd.ms-powerpoint' },
  { ending: 'pptx', type: `${office}.presentationml.presentation` },
  { ending: 'odt', type: `${open}.text` },
  { ending: 'ods', type: `${open}.spreadsheet` },
  { ending: 'odp', type: `${open}.presentation` },
  { ending: 'zip', type: 'application/zip' },
  { ending: '7z', type: 'application/x-7z-compressed' },
  { ending: 'xml', type: 'application/xml' },
  { ending: 'md', type: 'text/plain' },
  { ending: 'tsv', type: 'text/tab-separated-values' },
  { ending: 'rtf', type: 'application/rtf' },
  { ending: 'epub', type: 'application/epub+zip' },
  { ending: 'docm', type: 'application/vnd.ms-word.document.macroEnabled.12' },
  { ending: 'dotx', type: `${office}.wordprocessingml.template` },
  { ending: 'xlsm', type: 'application/vnd.ms-excel.sheet.macroEnabled.12' },
  { ending: 'xlsb', type: 'application/vnd.ms-excel.sheet.binary.macroEnabled.12' },
  { ending: 'pptm', type: 'application/vnd.ms-powerpoint.presentation.macroEnabled.12' },
  { ending: 'ppsx', type: `${office}.presentationml.slideshow` },
  { ending: 'vsdx', type: 'application/vnd.ms-visio.drawing' },
  { ending: 'pub', type: 'application/x-mspublisher' },
  { ending: 'mpp', type: 'application/vnd.ms-project' },
  // Letters are saved and not shown: a browser could take one for a web page.
  { ending: 'msg', type: 'application/octet-stream' },
  { ending: 'eml', type: 'application/octet-stream' },
  { ending: 'tif', type: 'image/tiff' },
  { ending: 'tiff', type: 'image/tiff' },
  { ending: 'bmp', type: 'image/bmp' },
  { ending: 'heic', type: 'image/heic' },
  { ending: 'mp3', type: 'audio/mpeg' },
  { ending: 'm4a', type: 'audio/mp4' },
  { ending: 'wav', type: 'audio/wav' },
  { ending: 'mp4', type: 'video/mp4' },
  { ending: 'mov', type: 'video/quicktime' },
];

/** The types that shrink much when they are sent compressed. The search index is compressed already. */
export const compressedTypes: readonly string[] = [
  'text/html',
  'text/css',
  'text/javascript',
  'application/json',
  'text/calendar',
  'text/csv',
  'image/svg+xml',
];

/** A type as the header says it: with its character set where that is certain. */
export const contentType = ({ type, utf8 }: MediaType): string => (utf8 ? `${type}; charset=utf-8` : type);
