import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// What each folder may import of the others, as the table in CONTRIBUTING.md says. `node` may import Node’s own modules,
// `astro` Astro; where `belongs` is said, that is what a reader of the message is told.
const pure = 'This folder is pure: it knows no disk, clock, environment or Astro. Put this in src/files or a script.';
const layers = {
  schemas: { may: [], belongs: 'Schemas know zod and nothing else.' },
  'src/words': { may: [], belongs: 'Words know nothing of what they are said of. Put this in src/evidence.' },
  'src/evidence': { may: ['schemas', 'words', 'markdown'], belongs: pure },
  'src/markdown': {
    may: ['words', 'evidence'],
    // Of the evidence what knows nothing of evidence.
    only: { evidence: ['once-for.ts'] },
    belongs: 'Markdown knows nothing of evidence. Put this in src/evidence.',
  },
  'src/packages': { may: [], belongs: pure },
  'src/search': {
    may: [],
    belongs: 'Search runs in the browser and knows only itself. Put this in src/site or src/client.',
  },
  'src/bench': { may: ['schemas'], belongs: pure },
  'src/offline': {
    may: ['words', 'evidence', 'search'],
    belongs: 'The copy is made of texts. Read and write in src/files.',
  },
  'src/report': {
    may: ['schemas', 'words', 'evidence', 'packages'],
    belongs: 'Reports are text made from data. Read and print in a script.',
  },
  'src/import': {
    may: ['schemas', 'words', 'evidence', 'markdown', 'files'],
    node: true,
    belongs: 'The import makes evidence files. What pages show belongs in src/site.',
  },
  'src/site': {
    may: ['schemas', 'words', 'evidence', 'markdown', 'packages', 'search', 'bench', 'offline', 'report', 'files'],
    only: { files: ['indexing/pagefind-version.ts'] },
    astro: true,
    belongs:
      'What pages show is made from data. Read and write in src/files; of that folder only types may be imported.',
  },
  'src/hosting': {
    may: ['words', 'evidence', 'site'],
    belongs: 'Settings of servers are text made from data. Read and write in a script or src/files.',
  },
  'src/files': {
    may: [
      'schemas',
      'words',
      'evidence',
      'markdown',
      'packages',
      'search',
      'bench',
      'offline',
      'report',
      'import',
      'site',
      'hosting',
    ],
    node: true,
    astro: true,
    belongs: 'Pages and what runs in the browser are compiled, not imported. Put this in src/site.',
  },
  'src/pages': {
    may: ['schemas', 'words', 'evidence', 'report', 'site', 'components', 'layouts', 'files'],
    only: { files: ['attachments/read-attachment.ts'] },
    astro: true,
    belongs: 'Pages only lay out. Put this in src/site.',
  },
  'src/client': { may: ['search'], belongs: 'The browser’s scripts know each other and src/search. Put this there.' },
};
const names = [...Object.keys(layers).map((folder) => folder.replace('src/', '')), 'components', 'layouts', 'scripts'];

/** Restricts what files of a folder may import, with a message that says where the code belongs instead. */
const restrict = ([folder, { may, only = {}, node = false, astro = false, belongs: message }]) => {
  const closed = names.filter((name) => name !== folder.replace('src/', '') && !may.includes(name));
  const patterns = [
    ...closed.map((name) => ({ group: [`**/${name}/**`], message })),
    ...Object.entries(only).map(([name, files]) => ({
      regex: `/${name}/(?!(?:${files.join('|').replaceAll('.', '[.]')})$)`,
      message,
      allowTypeImports: name === 'files',
    })),
    // A digest is made of its text alone.
    ...(node ? [] : [{ group: ['node:*', '!node:crypto'], message }]),
    ...(astro ? [] : [{ group: ['astro', 'astro:*', 'astro/*'], message }]),
  ];
  return {
    files: [`${folder}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
};

export default defineConfig(
  { ignores: ['dist/**', 'dist-*/**', '.dist-*/**', '.astro/**', '.cache/**', 'node_modules/**', '**/*.astro'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.mjs'] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', { selector: 'ClassDeclaration', message: 'Write a function and plain data.' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  { files: ['*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  ...Object.entries(layers).map(restrict),
);
