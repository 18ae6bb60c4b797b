import { HtmlValidate } from 'html-validate/node';

/** Checks HTML by the standard’s rules, but for how Astro happens to write it. */
export const htmlValidator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Void elements and doctype are written as Astro writes them.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    // Components of the search page that the browser defines.
    'element-name': ['error', { pattern: '^[a-z][a-z0-9-]*$' }],
    'no-unknown-elements': 'off',
    'valid-id': ['error', { relaxed: true }],
    'long-title': 'off',
    'no-inline-style': 'error',
    'prefer-native-element': 'off',
    'no-redundant-role': 'off',
    'tel-non-breaking': 'off',
  },
});
