import { Injectable } from '@nestjs/common';
import { Audit, Database, decodeCursor, notFound, pageSize, toPage } from '@mamori/platform';
import { z } from 'zod';
import type { AddressFaultCleared, AddressFaultConnection } from '../../schema.gen';
import { AddressRepository } from './address.repository';

const place = z.tuple([z.iso.datetime(), z.uuid()]);

/** Addresses that somebody has to look after. */
@Injectable()
export class AddressService {
  constructor(
    private readonly db: Database,
    private readonly addresses: AddressRepository,
    private readonly audit: Audit,
  ) {}

  async list(first?: number | null, after?: string | null): Promise<AddressFaultConnection> {
    const size = pageSize(first);
    const faults = await this.addresses.list(decodeCursor(after, place), size + 1);
    return toPage(faults, size, ({ at, id }) => [at, id]);
  }

  /** Mails go there again, until they come back again. Clearing twice changes nothing. Throws NOT_FOUND for a foreign one. */
  clear(id: string): Promise<AddressFaultCleared> {
    return this.db.transaction(async () => {
      const cleared = await this.addresses.clear(id);
      if (cleared) {
        const { memberId, reason } = cleared;
        await this.audit.record({
          action: 'address-fault.cleared',
          objectKind: 'member',
          objectId: memberId,
          before: { reason },
        });
      } else if (!(await this.addresses.isKnown(id))) throw notFound('address fault', id);
      return { faultId: id };
    });
  }
}
