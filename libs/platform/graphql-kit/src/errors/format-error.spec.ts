import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { ConfirmationNeeded, PermissionDenied } from '@portico/domain';
import { BadUserInput, SecondFactorRequired, Unauthenticated } from './coded-errors.js';
import { errorFormatter } from './format-error.js';

/** As Apollo hands it over: formatted, and the resolver's own error wrapped. */
function sent(original: Error) {
  const faults: unknown[] = [];
  const wrapped = new GraphQLError(original.message, { path: ['orders'], originalError: original });
  const format = errorFormatter(({ error }) => { faults.push(error); });
  return { answer: format({ ...wrapped.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at secret.ts'], ...(original instanceof GraphQLError ? original.extensions : {}) } }, wrapped), faults };
}
const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

describe('what a client learns of an error', () => {
  it('is nothing of a fault of ours, but the id that the log has it under', () => {
    const { answer, faults } = sent(new Error('relation "secret" does not exist at 10.0.0.7'));
    expect(answer).toEqual({ message: 'Something went wrong on our side', path: ['orders'], extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) } });
    expect(faults).toHaveLength(1);
  });

  it.each([
    [new PermissionDenied('see-credit'), 'FORBIDDEN'],
    [new ConfirmationNeeded(), 'STEP_UP_REQUIRED'],
    [new SecondFactorRequired(), 'SECOND_FACTOR_REQUIRED'],
    [named('IdempotencyConflict', 'x'), 'IDEMPOTENCY_CONFLICT'],
    [named('IdempotencyBusy', 'x'), 'TRY_AGAIN'],
    [named('ErpError', 'POST http://10.0.0.7/v1: 500 ORA-600'), 'ERP_UNAVAILABLE'],
    [named('InvalidIdempotencyKey', 'x'), 'BAD_USER_INPUT'],
    [Object.assign(new Error('invalid input syntax for type uuid at 10.0.0.7'), { driverError: { code: '22P02' } }), 'BAD_USER_INPUT'],
    [new Unauthenticated(), 'UNAUTHENTICATED'],
    [new BadUserInput('first must be 1 to 200'), 'BAD_USER_INPUT'],
  ])('is a code for %p, without internals and without a fault in the log', (error, code) => {
    const { answer, faults } = sent(error);
    expect(answer.extensions).toMatchObject({ code });
    expect(JSON.stringify(answer)).not.toMatch(/stacktrace|secret|ORA-600|10\.0\.0\.7/);
    expect(faults).toEqual([]);
  });

  it('names the permission that is missing', () => {
    expect(sent(new PermissionDenied('see-credit')).answer.extensions).toEqual({ code: 'FORBIDDEN', permission: 'see-credit' });
  });
});
