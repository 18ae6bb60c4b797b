import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const domain =
  'The domain is pure: it knows no disk, clock, environment or Astro. Put this in src/files, src/site or a script.';
const edge = 'Only the pages’ edge knows Astro. Put this in src/site, a page or a component.';

/** Restricts what files of a folder may import, with a message that says where the code belongs instead. */
const restrict = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

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
  restrict(
    ['src/evidence/**/*.ts', 'src/markdown/**/*.ts', 'src/packages/**/*.ts'],
    [
      // A digest is made of its text alone.
      { group: ['node:*', '!node:crypto', 'astro', 'astro:*', 'astro/*'], message: domain },
      { group: ['**/files/*', '**/site/*', '**/report/*', '**/import/*'], message: domain },
    ],
    ['**/*.test.ts'],
  ),
  restrict(
    ['src/report/**/*.ts'],
    [
      {
        group: ['node:*', 'astro', 'astro:*', 'astro/*', '**/files/*', '**/site/*'],
        message: 'Reports are text made from data. Read and print in a script.',
      },
    ],
    ['**/*.test.ts'],
  ),
  restrict(
    ['src/hosting/**/*.ts'],
    [
      {
        group: ['node:*', 'astro', 'astro:*', 'astro/*', '**/files/*', '**/report/*', '**/import/*'],
        message: 'Settings of servers are text made from data. Read and write in a script or src/files.',
      },
    ],
    ['**/*.test.ts'],
  ),
  restrict(
    ['src/import/**/*.ts'],
    [{ group: ['astro', 'astro:*', 'astro/*', '**/site/*'], message: edge }],
    ['**/*.test.ts'],
  ),
  restrict(
    ['schemas/**/*.ts'],
    [{ group: ['**/src/*', 'node:*', 'astro*'], message: 'Schemas know zod and nothing else.' }],
  ),
);
