import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { failure, fromJest, inWords, nothing, sum } from './lib/tally.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portico-tally-'));
afterAll(() => { fs.rmSync(folder, { recursive: true }); });

function report(numbers: Partial<Record<'numPassedTests' | 'numFailedTests' | 'numRuntimeErrorTestSuites' | 'numPendingTests' | 'numTodoTests', number>>): string {
  const file = path.join(folder, `${String(fs.readdirSync(folder).length)}.json`);
  fs.writeFileSync(file, JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0, numTodoTests: 0, ...numbers }));
  return file;
}

describe('the count at the end of a test run', () => {
  it('takes the numbers of Jest', () => {
    expect(fromJest(report({ numPassedTests: 12, numFailedTests: 2, numPendingTests: 1 }), 1)).toEqual({ passed: 12, failed: 2, skipped: 1 });
  });

  it('counts a file that could not run as a failure', () => {
    expect(fromJest(report({ numPassedTests: 3, numRuntimeErrorTestSuites: 1 }), 1).failed).toBe(1);
  });

  it('counts an exit code that no test explains', () => {
    expect(fromJest(report({ numPassedTests: 3 }), 1).failed).toBe(1);
  });

  it('counts a run that left no report', () => {
    expect(fromJest(path.join(folder, 'absent.json'), 0)).toEqual(failure);
  });

  it('is told in words, and speaks of skipped ones only where there are any', () => {
    expect(inWords(sum([{ passed: 4, failed: 0, skipped: 0 }, failure, nothing]))).toBe('4 passed, 1 failed');
    expect(inWords({ passed: 4, failed: 0, skipped: 2 })).toBe('4 passed, 0 failed, 2 skipped');
  });
});
