import type { Rule } from './rule.ts';

const texts = {
  'file-missing': {
    title: 'A file every site needs is not there',
    why: 'Settings, owners and the glossary hold for the whole site.',
    fix: 'Add the file; the guide shows its fields.',
  },
  'folder-empty': {
    title: 'The content folder is empty',
    why: 'An empty site would replace a full one without a word.',
    fix: 'Check the folder’s name, or add a first file.',
  },
  'file-stray': {
    title: 'A file that would not be published',
    why: 'Whatever stands under content must reach the site or be named here.',
    fix: 'Move it to the folder of its kind, give it the ending .md, or put it in attachments.',
  },
  'file-unreadable': {
    title: 'A file that cannot be read',
    why: 'Whatever stands under content must reach the site or be named here. A link can lead out of the folder to anything.',
    fix: 'Put the file itself there, under a plain name, and let the account that builds the site read it.',
  },
  'file-ignored': {
    title: 'A file that a program left behind, or an empty folder',
    why: 'It is not published, and whoever looks for it on the site should know.',
    fix: 'Delete it. It stops nothing.',
  },
  'file-name': {
    title: 'A file name with characters that are not allowed',
    why: 'The name is the permanent address of the item.',
    fix: 'Use lower-case letters, digits and single hyphens.',
  },
  'duplicate-id': {
    title: 'Two names that look alike',
    why: 'Names that differ only in capitals or punctuation are one name on some machines, and one file would be lost.',
    fix: 'Rename one of the two.',
  },
  encoding: {
    title: 'A file that is not UTF-8 text',
    why: 'Letters and dashes would be lost or changed.',
    fix: 'Save the file again with the encoding UTF-8.',
  },
  'file-too-large': {
    title: 'A very large file',
    why: 'It would hold up every check and every page, and nobody reads it.',
    fix: 'Divide it, or keep a long document in attachments and cite it.',
  },
  'too-complex': {
    title: 'A file nested beyond reading',
    why: 'Thousands of brackets or a hundred levels of lists hold up the check for minutes.',
    fix: 'Write it with fewer levels, or as several paragraphs.',
  },
  'hidden-character': {
    title: 'A character nobody sees',
    why: 'It makes a text read otherwise than it is, or keeps search from finding a word.',
    fix: 'Type the line again.',
  },
  'merge-conflict': {
    title: 'Two versions of one text',
    why: 'Two people have changed the same lines, and both versions would be published, with git’s signs between them.',
    fix: 'Keep one version, and delete the three lines that git has put around the two.',
  },
  'front-matter-missing': {
    title: 'No front matter',
    why: 'Without its fields an item has no title, owner or place.',
    fix: 'Begin the file with three hyphens, the fields, and three hyphens.',
  },
  'front-matter-unclosed': {
    title: 'Front matter that does not close',
    why: 'Fields and text would run into each other.',
    fix: 'Add a line of three hyphens after the last field.',
  },
  'front-matter-twice': {
    title: 'A second front matter',
    why: 'Its fields would be published as the first words of the page, and none of them would count.',
    fix: 'Put its fields into the first one, and remove it.',
  },
  'front-matter-language': {
    title: 'Front matter in another language',
    why: 'Front matter of other languages is a program that would run.',
    fix: 'Write plain fields between lines of three hyphens.',
  },
  'front-matter-yaml': {
    title: 'Fields that cannot be read',
    why: 'A colon, quotation mark or space in the wrong place changes what the fields say.',
    fix: 'Put texts with colons or other punctuation in quotation marks; indent by two spaces.',
  },
  'front-matter-hash': {
    title: 'Text after # would be lost',
    why: 'A number sign begins a remark, and the rest of the line is not read.',
    fix: 'Put the value in quotation marks, or move the remark to its own line.',
  },
  'front-matter': {
    title: 'A field that is missing, unknown or wrong',
    why: 'Only fields the guide lists, in the form it gives, can be shown, searched and checked.',
    fix: 'Correct the field as the message says.',
  },
  'unknown-reference': {
    title: 'A reference to something that is not there',
    why: 'A citation of a document, owner, section or measure must lead to it.',
    fix: 'Correct the id, or add what is cited.',
  },
  'broken-link': {
    title: 'A link that leads nowhere',
    why: 'A reader who follows it finds nothing.',
    fix: 'Correct the path, or add the file.',
  },
  'broken-anchor': {
    title: 'A link to a place that is not there',
    why: 'The paragraph or heading was renumbered, renamed or removed.',
    fix: 'Link to a heading, paragraph or line that exists.',
  },
  'link-shape': {
    title: 'A link that would be published as text',
    why: 'Its address would be printed, nobody could follow it, and what it cites would not count.',
    fix: 'Put the address in round brackets right behind the square ones, with no space in it.',
  },
  'unsafe-link': {
    title: 'An address a page may not lead to',
    why: 'Some addresses run programs or load content from other sites.',
    fix: 'Use an address that begins with https://, or a file in the content folder.',
  },
  'text-unclosed': {
    title: 'Code or a comment that never closes',
    why: 'Everything after it would be lost, or shown as computer code.',
    fix: 'Delete what opens it, or close it.',
  },
  'table-shape': {
    title: 'A table that does not fit',
    why: 'Cells beyond the last column are not published, and a table without its line of hyphens is text with “|” in it.',
    fix: 'Give every row, and the line of hyphens, as many cells as the heading has.',
  },
  'footnote-alone': {
    title: 'A footnote without its mark, or a mark without its note',
    why: 'A note that nothing refers to is not published, and a mark without a note says nothing.',
    fix: 'Write both: the mark [^1] in the text, and a line that begins with “[^1]: ” for the note.',
  },
  'picture-lost': {
    title: 'A picture that was lost when text was copied',
    why: 'Outlook and Word leave a mark for the picture, which would be published, and what the picture showed is gone.',
    fix: 'Write in words what it shows, or put the picture in content/attachments and link to it.',
  },
  'bold-shape': {
    title: 'Bold whose stars would be published',
    why: 'The stars would stand in the text, and the words that were meant to stand out would not.',
    fix: 'Put two stars right before the first of the words and two right behind the last, in one paragraph.',
  },
  'word-remains': {
    title: 'What Word leaves in a text',
    why: 'Codes, empty places of a letter and marks of comments are copied with the words, and would be published among them.',
    fix: 'Take them out; accept the changes and delete the comments in Word before the text is copied.',
  },
  'paragraph-shape': {
    title: 'A paragraph or list that is not read as one',
    why: 'A list pasted from Word runs together, a paragraph loses its number, or its links are shown as characters.',
    fix: 'Begin paragraphs at the margin, and the lines of a list with a hyphen or a number with a full stop, and a space.',
  },
} satisfies Readonly<Record<string, Omit<Rule, 'id' | 'find'>>>;

/** A rule that nothing has to look for, because reading and linking a file finds what breaks it: its texts. */
export const foundInReading = (id: keyof typeof texts): Rule => ({ id, ...texts[id] });
