import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
import { requireConfirmation, requirePermission, type Permission } from '@portico/domain';
import { SecondFactorRequired, Unauthenticated } from '../errors/coded-errors.js';
import { BEFORE_SECOND_FACTOR, CONFIRMATION, PERMISSION, PUBLIC, requestContextOf } from './decorators.js';

/** The buyer needs this permission for the query or mutation. The use case behind it checks again. */
export const Needs = (permission: Permission): MethodDecorator & ClassDecorator => SetMetadata(PERMISSION, permission);

/** Every query and mutation is for people signed in, unless it says @Public(). */
@Injectable()
export class BuyerGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<GqlContextType>() !== 'graphql') return true;
    const targets = [execution.getHandler(), execution.getClass()];
    const { buyer } = requestContextOf(execution);
    if (!buyer) {
      if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets) === true) return true;
      throw new Unauthenticated();
    }
    const says = (mark: string): boolean => this.reflector.getAllAndOverride<boolean | undefined>(mark, targets) === true;
    if (buyer.owes && !says(BEFORE_SECOND_FACTOR)) throw new SecondFactorRequired();
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(PERMISSION, targets);
    if (permission) requirePermission(buyer, permission);
    if (says(CONFIRMATION)) requireConfirmation(buyer);
    return true;
  }
}
