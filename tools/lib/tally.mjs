// What counts as passed and failed: Jest's numbers, plus one for each thing that went wrong outside of a test.
import fs from 'node:fs';

export const nothing = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

export const failure = Object.freeze({ ...nothing, failed: 1 });

export const sum = (tallies) => tallies.reduce((all, each) => ({
  passed: all.passed + each.passed, failed: all.failed + each.failed, skipped: all.skipped + each.skipped,
}), nothing);

/** Reads Jest's JSON. A file that could not run is a failure; so is an exit code that no test explains. */
export function fromJest(file, exitCode) {
  if (!fs.existsSync(file)) return failure;
  const result = JSON.parse(fs.readFileSync(file, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

export const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
