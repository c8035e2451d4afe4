import { readFileSync } from 'node:fs';
import { fluentInOne } from './test/tools/fluent-in-one.mjs';
import { thorough } from './test/tools/thorough.mjs';

/**
 * Projects:
 *   unit         everything without a screen, in Node: whatever under test/ none of the others claims
 *   pane         the task pane and the ribbon's functions, in jsdom
 *   integration  src/excel on the unmodified office.js
 *   preview      the page that stands in for Excel
 *   e2e          a real browser on the built pages (npm run test:e2e)
 * A file may choose its environment with a docblock (@jest-environment jsdom).
 */
const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

const common = {
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
        sourceMaps: true,
      },
    ],
  },
  // No src or test file is JavaScript that needs transforming; what is ESM-only in node_modules is named here when it comes up.
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  globals: { HEJI_VERSION: version },
  restoreMocks: true,
};

const claimed = {
  pane: ['taskpane', 'commands'],
  integration: ['excel'],
  preview: ['emulator', 'web'],
  e2e: ['e2e'],
};

/** Set by `npm test`: without what only `npm run check` runs. A file that is named is run all the same. */
const leftOut = process.env.HEJI_QUICK === '1' ? Object.keys(thorough).map((file) => `<rootDir>/test/${file}`) : [];

const matching = (folders) => folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`);

export default {
  // Against a test that hangs, nothing else: a machine may be busy with other things.
  testTimeout: 120_000,
  // All processors: left to itself jest keeps one of two idle.
  maxWorkers: '100%',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [
        ...leftOut,
        ...Object.values(claimed)
          .flat()
          .map((folder) => `<rootDir>/test/${folder}/`),
      ],
    },
    {
      ...common,
      displayName: 'pane',
      testEnvironment: '<rootDir>/test/tools/quick-jsdom.cjs',
      testMatch: matching(claimed.pane),
      testPathIgnorePatterns: leftOut,
      globalSetup: '<rootDir>/test/tools/fluent-in-one.mjs',
      moduleNameMapper: { '^@fluentui/react-components$': fluentInOne },
      setupFilesAfterEnv: ['<rootDir>/test/tools/setup-pane.ts'],
    },
    {
      ...common,
      displayName: 'integration',
      testEnvironment: 'node',
      setupFilesAfterEnv: ['<rootDir>/test/tools/setup-excel.ts'],
      testMatch: matching(claimed.integration),
      testPathIgnorePatterns: leftOut,
    },
    {
      ...common,
      displayName: 'preview',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/test/tools/setup-preview.ts'],
      testMatch: matching(claimed.preview),
      testPathIgnorePatterns: leftOut,
    },
    {
      ...common,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: matching(claimed.e2e),
      testPathIgnorePatterns: leftOut,
      globalSetup: '<rootDir>/test/tools/e2e-setup.mjs',
      globalTeardown: '<rootDir>/test/tools/e2e-teardown.mjs',
      setupFilesAfterEnv: ['<rootDir>/test/tools/setup-e2e.ts'],
    },
  ],
};
