import { GraphQLError } from 'graphql';

/** Errors a client may act on. What is not listed here reaches nobody but the log. */
export const errorCodes = [
  'UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'IDEMPOTENCY_CONFLICT', 'ERP_UNAVAILABLE', 'TRY_AGAIN', 'CSRF', 'STEP_UP_REQUIRED', 'SECOND_FACTOR_REQUIRED', 'INTERNAL_SERVER_ERROR',
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

class CodedError extends GraphQLError {
  constructor(code: ErrorCode, message: string, more: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { ...more, code } });
  }
}

export class Unauthenticated extends CodedError {
  constructor() {
    super('UNAUTHENTICATED', 'Sign in first');
  }
}
export class Forbidden extends CodedError {
  constructor(permission: string) {
    super('FORBIDDEN', 'You may not do or see this', { permission });
  }
}
export class BadUserInput extends CodedError {
  constructor(message: string) {
    super('BAD_USER_INPUT', message);
  }
}
/** The company asks for a second factor, and the person has none yet. */
export class SecondFactorRequired extends CodedError {
  constructor() {
    super('SECOND_FACTOR_REQUIRED', 'Your company asks for two-step sign-in: set it up first');
  }
}
