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

export const PERMISSION = 'portico:permission';
