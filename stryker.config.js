/**
 * Mutation tests of one area: small faults are planted in `src/<AREA>`, and each should be caught by some test in `test/<AREA>`.
 * Run through `npm run mutate -- <area>`; it takes many minutes, so it is not part of the tests.
 */
const area = process.env.AREA ?? 'matching'

export default {
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunnerNodeArgs: ['--import=tsx'],
  // Shares of rows hide single faults and take long; what each row reads as is in readings.test.ts.
  mochaOptions: { spec: [`test/${area}/**/!(said).test.ts`], config: 'stryker.mocharc.json' },
  // Word lists are data: that each row of them counts is shown by the tables of examples, not by emptied strings.
  mutate: [`src/${area}/**/*.ts`, '!src/**/*.d.ts', '!src/safety/lexicon/*.ts'],
  ignorePatterns: ['dist', 'data', 'reports', 'bench/peers'],
  tsconfigFile: 'none.json',
  // All faults of one file are tried in one process: a reader made once would remember words read without the fault, so examples make their own.
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: Number(process.env.CONCURRENCY ?? 1),
  reporters: ['clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `reports/mutation/${area}.html` },
}
