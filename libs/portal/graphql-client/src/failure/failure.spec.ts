import { describe, expect, it } from '@jest/globals';
import { CombinedError } from '@urql/core';

import { failureOf } from './failure';

const answered = (code: string, more = {}) => failureOf(new CombinedError({ graphQLErrors: [{ message: 'The words', extensions: { code, ...more } }] }));

describe('a failure', () => {
  it('without an answer is the network', () => {
    expect(failureOf(new CombinedError({ networkError: new Error('Failed to fetch') }))).toEqual({ kind: 'network', message: null, reference: null, isDefinite: false });
  });

  it.each([['UNAUTHENTICATED', 'signed-out', true], ['FORBIDDEN', 'forbidden', true], ['ERP_UNAVAILABLE', 'erp', false], ['TRY_AGAIN', 'again', false], ['BAD_USER_INPUT', 'invalid', true]])('with %s is %s', (code, kind, isDefinite) => {
    expect(answered(code)).toEqual({ kind, message: 'The words', reference: null, isDefinite });
  });

  it('of ours is not definite, tells nobody its words and carries its reference', () => {
    expect(answered('INTERNAL_SERVER_ERROR', { errorId: '7f3a' })).toEqual({ kind: 'unknown', message: null, reference: '7f3a', isDefinite: false });
  });
});
