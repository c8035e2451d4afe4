import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Longest file, every line counted: what is longer is two things. */
const maxLines = ['error', { max: 300 }];

const officeGlobals = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];
const noOffice = officeGlobals.map((name) => ({
  name,
  message: `${name} belongs to src/excel: the rest of the code goes through the door (src/host/door.ts).`,
}));

/** The same for types, which no-restricted-globals does not see. */
const noOfficeTypes = {
  selector: `TSQualifiedName > Identifier.left[name=/^(${officeGlobals.join('|')})$/]`,
  message: 'Excel and Office types belong to src/excel: the rest of the code goes through the door.',
};

const noHtml = {
  selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  message: 'What stands in a cell is text, never HTML.',
};
/** Chance and what is started must not make a test another one each time, or one without end: nothing ends a test that waits in a call. */
const noChance = {
  selector:
    'CallExpression[callee.object.name="fc"][callee.property.name=/^(assert|check|sample)$/]:not(:has(Property[key.name="seed"])):not(:has(Identifier[name="RUNS"]))',
  message: 'What is drawn at random is the same in every run: { seed }.',
};
const noEndlessProgram = {
  selector: 'CallExpression[callee.name=/^spawn(Sync)?$/]:not(:has(Property[key.name="timeout"]))',
  message: 'A program that a test starts is ended after some time: { timeout: PATIENCE_MS }.',
};
/**
 * What an effect returns is called when it ends: a browser's method that begins to return something (scrollIntoView does) would bring the pane
 * down. So an effect is a block, `void`, or returns a function that stands there to be seen.
 */
/** Safari and the web views of iPadOS and macOS before 16.4 cannot read it, and with it the whole file. */
const noLookbehind = {
  selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
  message: 'No lookbehind in a regular expression: older web views cannot read the file at all.',
};
const effect = 'CallExpression[callee.name=/^use(Layout|Insertion)?Effect$/] > ArrowFunctionExpression';
const noReturningEffect = {
  selector: [
    `${effect}[expression=true] > :not(UnaryExpression[operator="void"], ArrowFunctionExpression).body`,
    `${effect} > BlockStatement > ReturnStatement > :matches(CallExpression, ChainExpression)`,
  ].join(', '),
  message: 'An effect must not return what a call gives: make it a block, or void.',
};
const noInnerHtml = {
  selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
  message: 'What stands in a cell is text, never HTML.',
};

const nodeGlobals = Object.fromEntries(
  [
    'process',
    'console',
    'Buffer',
    'URL',
    'setTimeout',
    'clearTimeout',
    'fetch',
    'globalThis',
    'Atomics',
    'SharedArrayBuffer',
  ].map((name) => [name, 'readonly']),
);

export default tseslint.config(
  { ignores: ['dist/', 'package/', 'coverage/', 'node_modules/', 'test/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/return-await': 'error',
      'no-undef': 'off',
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
      // Chinese text has wide spaces in patterns and strings on purpose.
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true },
      ],
    },
  },

  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': maxLines,
      'no-restricted-globals': ['error', ...noOffice],
      'no-restricted-syntax': ['error', noOfficeTypes, noHtml, noInnerHtml, noReturningEffect, noLookbehind],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'max-lines': maxLines },
  },

  {
    files: ['src/**/*.tsx', 'src/taskpane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },

  {
    // Round trips to Excel: read only what was loaded and synced, never a sync in a loop.
    files: ['src/excel/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'no-restricted-globals': 'off',
      'no-restricted-syntax': ['error', noHtml, noInnerHtml],
    },
  },
  {
    // The page that plays Excel: it may speak of Excel's types, not of its objects.
    files: ['src/web/host/**/*.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': ['error', noInnerHtml] },
  },

  {
    files: ['src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },

  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // Tests look into answers whose shape they are there to prove.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-console': 'off',
      'no-restricted-syntax': ['error', noChance, noEndlessProgram],
    },
  },
  {
    // Measured by whoever waits for them.
    files: ['test/bench/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },

  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: { ecmaVersion: 2023, globals: nodeGlobals },
  },
  {
    files: ['**/*.cjs', 'webpack.config.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly', __filename: 'readonly' },
    },
  },
  {
    files: ['assets/**/*.js'],
    languageOptions: { sourceType: 'script', ecmaVersion: 5, globals: { window: 'readonly', document: 'readonly' } },
    rules: { 'no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  {
    // Opened by whoever installs, in a browser of today.
    files: ['assets/deploy/*.js'],
    languageOptions: {
      sourceType: 'script',
      ecmaVersion: 2022,
      globals: { window: 'readonly', document: 'readonly', fetch: 'readonly', URL: 'readonly', DOMParser: 'readonly' },
    },
  },

  prettier,
);
