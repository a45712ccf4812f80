import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { actorOrNobody, currentOccasion } from '../actor/actor';
import { forbidden, stepUpRequired, unauthenticated } from '../errors/fault';

/** Needs a session and no particular right. */
export const SIGNED_IN = 'signed-in';
/** Open to everybody: only what leads to a session. */
export const PUBLIC = 'public';

export const ALLOW = 'mamori:allow';

/** States above a resolver method which permission it needs. A root field without it keeps the process from starting. */
export const Allow = (permission: string) => SetMetadata(ALLOW, permission);

export const FRESHLY_VERIFIED = 'mamori:freshly-verified';

/** States above a resolver method that the session must have proved its person within the last five minutes. */
export const FreshlyVerified = () => SetMetadata(FRESHLY_VERIFIED, true);

export const ALSO_UNPROVEN = 'mamori:also-unproven';

/** States above a resolver method that it also serves a session whose person has to prove to be there: the way to do so. */
export const AlsoUnproven = () => SetMetadata(ALSO_UNPROVEN, true);

/** Denies by default: a handler that states no permission is closed. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const needed = this.reflector.get<string | undefined>(ALLOW, context.getHandler());
    if (needed === PUBLIC) return true;
    const actor = actorOrNobody();
    if (!actor && currentOccasion().unprovenSession) {
      if (this.reflector.get<boolean | undefined>(ALSO_UNPROVEN, context.getHandler())) return true;
      throw stepUpRequired();
    }
    if (!actor) throw unauthenticated();
    const mayAsk = needed === SIGNED_IN || (needed !== undefined && actor.permissions.has(needed));
    if (!mayAsk) throw forbidden(needed ?? 'a stated permission');
    const isFreshNeeded = this.reflector.get<boolean | undefined>(FRESHLY_VERIFIED, context.getHandler());
    if (isFreshNeeded && !actor.session?.isFresh) throw stepUpRequired();
    return true;
  }
}
