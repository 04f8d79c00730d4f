import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { Unauthenticated } from '../errors/coded-errors.js';
import { RequestContext } from './request-context.js';

/** @throws when called outside of GraphQL */
export function requestContextOf(execution: ExecutionContext): RequestContext {
  const context: unknown = GqlExecutionContext.create(execution).getContext();
  if (!(context instanceof RequestContext)) throw new Error('No GraphQL request here');
  return context;
}

/** The BuyerContext of who is signed in; UNAUTHENTICATED otherwise. */
export const CurrentBuyer = createParamDecorator((_: unknown, execution: ExecutionContext) => {
  const { buyer } = requestContextOf(execution);
  if (!buyer) throw new Unauthenticated();
  return buyer;
});
/** The BuyerContext, or null when signed out. */
export const MaybeBuyer = createParamDecorator((_: unknown, execution: ExecutionContext) => requestContextOf(execution).buyer);
/** The RequestContext: loaders, cookies. */
export const Request = createParamDecorator((_: unknown, execution: ExecutionContext) => requestContextOf(execution));
/** The request's Loaders. */
export const RequestLoaders = createParamDecorator((_: unknown, execution: ExecutionContext) => requestContextOf(execution).loaders);

export const PUBLIC = 'portico:public';
/** This query or mutation answers people who are not signed in. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);

export const CONFIRMATION = 'portico:confirmation';
/** A dangerous act: the person gave a password or code in this session a short time ago, or the answer is STEP_UP_REQUIRED. The use case checks again. */
export const NeedsConfirmation = (): MethodDecorator & ClassDecorator => SetMetadata(CONFIRMATION, true);

export const BEFORE_SECOND_FACTOR = 'portico:before-second-factor';
/** Answered also to a person who still owes their company a second factor: signing in and out, and setting it up. */
export const BeforeSecondFactor = (): MethodDecorator & ClassDecorator => SetMetadata(BEFORE_SECOND_FACTOR, true);

export const PERMISSION = 'portico:permission';
