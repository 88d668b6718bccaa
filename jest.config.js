const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
};

const project = (name, testMatch, environment, setup = []) => ({
  displayName: name,
  testMatch,
  testEnvironment: environment,
  transform: { '^.+\\.(t|j)sx?$': ['@swc/jest', swc] },
  setupFiles: ['<rootDir>/test/property-examples.ts', ...setup],
  transformIgnorePatterns: [
    '/node_modules/(?!(@cj-tech-master|@cfworker)/)',
    '<rootDir>/test-output/fluent.js',
  ],
  testPathIgnorePatterns: ['/node_modules/', ...(name === 'long' ? [] : ['\\.long\\.test\\.'])],
});

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/sequencer.mjs',
  // What hangs shall fail, not what is slow: the same test takes three times as long on another day.
  testTimeout: 600_000,
  projects: [
    project(
      'unit',
      [
        '<rootDir>/test/{domain,scheda,i18n,host,workbook,taskpane,cli,docs}/**/*.test.ts',
        '<rootDir>/workbench/test/**/*.test.ts',
      ],
      'node',
    ),
    {
      ...project('forms', ['<rootDir>/test/{forms,taskpane}/**/*.test.tsx'], 'jsdom', [
        '<rootDir>/test/forms/jsdom-setup.ts',
      ]),
      globalSetup: '<rootDir>/test/forms/fluent-bundle.ts',
      moduleNameMapper: { '^@fluentui/react-(components|icons)$': '<rootDir>/test-output/fluent.js' },
    },
    project('print', ['<rootDir>/test/print/**/*.test.ts'], 'node'),
    project('e2e', ['<rootDir>/test/e2e/**/*.test.ts'], 'node'),
    // What takes too long for every change: `npm run test:long`.
    project('judges', ['<rootDir>/test/judges/**/*.test.ts'], 'node'),
    project('long', ['<rootDir>/{test,workbench/test}/**/*.long.test.ts'], 'node'),
  ],
};
