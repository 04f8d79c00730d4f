import { describe, expect, it } from '@jest/globals';
import { faultFrom } from './fault.js';

describe('an error inside HTTP 200', () => {
  it.each([
    [['UserError', ['Party "X" has reached their credit limit.', '', null]], 'user-error', 'refused'],
    [['UserWarning', ['name_1', 'Are you sure?', 'Really.']], 'user-warning', 'refused'],
    [['ConcurrencyException', 'Records were modified in the meanwhile'], 'busy', 'server-error'],
    [['could not obtain lock on relation "sale_sale"\n', ''], 'busy', 'server-error'],
    [['could not serialize access due to concurrent update\n', ''], 'busy', 'server-error'],
    [['LoginException', ['sms', 'Code', 'char']], 'login', 'refused'],
    [["'nofield'", ''], 'program', 'refused'],
    [['Missing context argument', ''], 'program', 'refused'],
    ['nonsense', 'program', 'refused'],
  ])('%j is of kind %s', (error, fault, kind) => {
    expect(faultFrom(error)).toMatchObject({ fault, kind });
  });
  it('keeps the sentence and leaves out the domain dump and the warning’s name', () => {
    expect(faultFrom(['UserError', ['Not valid.', 'Sale', [{ huge: 'x'.repeat(9000) }]]]).message).toBe('Not valid. Sale');
    expect(faultFrom(['UserWarning', ['name_1', 'Are you sure?', 'Really.']]).message).toBe('Are you sure? Really.');
    expect(faultFrom(['UserError', ['y'.repeat(9000), '', null]]).message.length).toBe(500);
  });
});
