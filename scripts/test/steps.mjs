/**
 * What `npm test` runs, in two rows that go at the same time, each in its order. The camera tests wait for most of their
 * time, for what a person would read or for a countdown, so what needs the cores goes beside them. Each step is a script
 * of package.json; `tests` are counted one by one, any other step counts as one. What is built is there long before the
 * second row asks for it.
 */
export const rows = [
  [
    { name: 'build', script: 'build' },
    { name: 'unit tests', script: 'test:unit', tests: true },
    { name: 'browser tests', script: 'test:browser', tests: true },
    { name: 'stories', script: 'test:stories', tests: true },
    { name: 'lint', script: 'lint' },
  ],
  [
    { name: 'camera', script: 'test:camera', tests: true },
    { name: 'package', script: 'test:package', tests: true },
    { name: 'size', script: 'size', shown: true },
    { name: 'types', script: 'typecheck' },
    { name: 'copy', script: 'copy:check' },
    { name: 'docs', script: 'docs:check' },
    { name: 'format', script: 'format:check' },
  ],
];
