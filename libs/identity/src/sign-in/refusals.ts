import { Injectable } from '@nestjs/common';
import type { SecurityEventKind } from '../schema.gen';
import { SecurityLog } from '../security-log';
import { AuthenticationRefused } from '../webauthn/refused';

/** Turns every refusal of a proof into the one outcome that tells nothing, and keeps the reason for ourselves. */
@Injectable()
export class Refusals {
  constructor(private readonly events: SecurityLog) {}

  async caught<T>(
    work: () => Promise<T>,
    kind: SecurityEventKind = 'sign_in_refused',
  ): Promise<T | { readonly type: 'AuthenticationFailed' }> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof AuthenticationRefused)) throw error;
      await this.events.refused({ kind, personId: error.personId, reason: error.reason });
      return { type: 'AuthenticationFailed' };
    }
  }
}
