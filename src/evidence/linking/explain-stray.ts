import { kindNames, kinds } from '../../../schemas/index.ts';
import { quote } from '../../words/quote.ts';
import { findNearest } from '../../words/suggest-nearest.ts';

const wholeSite = ['settings.yaml', 'owners.yaml', 'glossary.yaml'];
const folders: string[] = kindNames.map((kind) => kinds[kind].folder);

/** Why a file is not published and what to do, and where it was meant to stand, from the content folder, where that can be told. */
type StrayFile = { readonly message: string; readonly meant?: string };

/** What to do about a file that would not be published, by its path from the content folder; `files` are all that stand there. */
export function explainStray(path: string, files: ReadonlySet<string> = new Set()): StrayFile {
  const stray = explain(path);
  if (stray.meant === undefined || !files.has(stray.meant)) return stray;
  return { ...stray, message: `${stray.message} There is one of that name already, so keep one of the two.` };
}

function explain(path: string): StrayFile {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const [first = ''] = parts;
  const site = wholeSite.find((known) => known === name.toLowerCase().replace(/\.(?:yml|yaml\.txt)$/, '.yaml'));
  const near = parts.length === 1 ? (site ?? findNearest(name.toLowerCase(), wholeSite)) : site;
  if (near !== undefined)
    return parts.length === 1
      ? { message: `This file is not read under this name. Rename it ${near}, in small letters.`, meant: near }
      : { message: `${near} is only read directly in content. Move it there.`, meant: near };
  if (parts.length === 1) return inNoFolder(name);
  if (first.toLowerCase() === 'content')
    return {
      message: 'This stands in a second folder content inside the first. Move everything in it one level up.',
      meant: parts.slice(1).join('/'),
    };
  const folder = [...folders, 'attachments'].find((known) => known === first);
  if (folder === undefined) return inOtherFolder(first, parts.slice(1).join('/'), name);
  return parts.length === 2 ? withOtherEnding(folder, name) : tooDeep(folder, parts.slice(1, -1).join('/'), name);
}

function inNoFolder(name: string): StrayFile {
  if (/^(?:read-?me|contributing|licen[cs]e)\b/i.test(name))
    return {
      message: 'Notes for those who edit the files are not published. Keep this file outside the content folder.',
    };
  if (!isEvidence(name)) return { message: `This file would not be published here. ${cureFor(name)}` };
  return {
    message: `This file stands in no folder, so nothing says what it is. Move it to the folder of its kind: ${folders.join(', ')}.`,
  };
}

function inOtherFolder(folder: string, below: string, name: string): StrayFile {
  const bare = bareOf(folder);
  const known = [...folders, 'attachments'];
  const near = known.find((each) => bareOf(each) === bare || bareOf(each) === `${bare}s`) ?? findNearest(folder, known);
  if (near !== undefined)
    return {
      message: `There is no folder ${quote(folder)} in content. It must be called ${near}: rename it, or move its files there.`,
      meant: `${near}/${below}`,
    };
  if (!isEvidence(name)) return { message: `This file would not be published here. ${cureFor(name)}` };
  return {
    message: `There is no folder ${quote(folder)} in content, so nothing says what this file is. Move it to the folder of its kind: ${folders.join(', ')}.`,
  };
}

function tooDeep(folder: string, inner: string, name: string): StrayFile {
  if (!isEvidence(name)) return { message: `This file would not be published here. ${cureFor(name)}` };
  return {
    message: `Files are only read directly in ${folder}, not in a folder inside it. Move this one out of ${quote(inner)} into ${folder}.`,
    meant: `${folder}/${name}`,
  };
}

function withOtherEnding(folder: string, name: string): StrayFile {
  const meant = /^(?<stem>.+?)\.(?:md|markdown|mdown|mdx)(?:\.txt)?$/i.exec(name)?.groups?.['stem'];
  if (meant !== undefined)
    return {
      message: `The name must end in .md and nothing else. Rename it ${meant}.md.`,
      meant: `${folder}/${meant}.md`,
    };
  if (/\.txt$/i.test(name))
    return {
      message: `Text files are not read here. If this is evidence with its fields between lines of three hyphens, let its name end in .md. ${cureFor(name)}`,
    };
  return { message: `Only files that end in .md are read here. ${cureFor(name)}` };
}

/** What to do with a file that is no evidence file. */
function cureFor(name: string): string {
  if (/\.(?:docx?|pdf|xlsx?|csv|odt|rtf)$/i.test(name))
    return 'Bring what it says in with npm run import, or put it in attachments and name it under file in an entry of documents.';
  if (/\.(?:ya?ml|json)$/i.test(name))
    return 'Of such files only settings.yaml, owners.yaml and glossary.yaml are read. Delete it, or put what it says into a Markdown file.';
  if (/\.(?:png|jpe?g|gif|webp|svg)$/i.test(name)) return 'Put it in attachments and link to it there.';
  return 'Put it in attachments if readers may download it; otherwise take it out of content.';
}

const isEvidence = (name: string): boolean => /\.md$/i.test(name);

const bareOf = (folder: string): string => folder.toLowerCase().replace(/[^a-z]/g, '');
