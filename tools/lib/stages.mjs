// The suites of the repository in the order they run. A suite is a file suffix; see jest.config.mjs.
export const stages = [
  { name: 'unit', projects: ['unit', 'dom'], workers: 2, minutes: 10 },
  { name: 'db', projects: ['db'], workers: 2, minutes: 10 },
  { name: 'http', projects: ['http'], workers: 2, needsBuild: true, minutes: 10 },
  { name: 'erp', projects: ['erp'], workers: 2, needsBuild: true, minutes: 10 },
  // One after another: each has the built product and both cores to itself.
  { name: 'e2e', projects: ['e2e'], workers: 1, needsBuild: true, minutes: 15 },
  { name: 'tryton', projects: ['tryton'], workers: 1, needsBuild: true, needsTryton: true, minutes: 15 },
  { name: 'kill', projects: ['kill'], workers: 1, needsBuild: true, minutes: 15, longMinutes: 60 },
];
