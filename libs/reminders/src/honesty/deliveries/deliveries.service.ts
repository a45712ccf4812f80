import { Injectable } from '@nestjs/common';
import { badInput, currentActor, decodeCursor, isDay, notFound, pageSize, say, toPage } from '@mamori/platform';
import { z } from 'zod';
import { sayFailureOf } from '../../channels/failures/say-failure';
import type { Delivery, DeliveryConnection, DeliveryDetail, DeliveryFilter } from '../../schema.gen';
import { DeliveryListRepository, type KeptDelivery } from './delivery-list.repository';
import { mayResend } from './may-resend';

const place = z.tuple([z.iso.datetime(), z.uuid()]);

/** More states than there are. */
const MOST_STATES = 20;

/** What went to whom, as far as the viewer may see what it told of. */
@Injectable()
export class DeliveriesService {
  constructor(private readonly deliveries: DeliveryListRepository) {}

  async list(filter: DeliveryFilter, first?: number | null, after?: string | null): Promise<DeliveryConnection> {
    for (const day of [filter.fromOn, filter.untilOn]) if (day && !isDay(day)) throw badInput(`no day: ${day}`);
    if ((filter.states?.length ?? 0) > MOST_STATES) throw badInput('states are named twice');
    const size = pageSize(first);
    const kept = await this.deliveries.list(filter, decodeCursor(after, place), size + 1);
    const { nodes, pageInfo } = toPage(kept, size, ({ at, id }) => [at, id]);
    return { nodes: nodes.map(named), pageInfo };
  }

  async find(id: string): Promise<DeliveryDetail> {
    const kept = await this.deliveries.find(id);
    if (!kept) throw notFound('message', id);
    const canResend = currentActor().permissions.has('delivery:resend') && mayResend(kept) === 'may';
    return { ...kept, delivery: named(kept.delivery), viewerCanResend: canResend };
  }
}

/** Says what a failure means, and gives whoever has left a word to stand for the name. */
export const named = (row: KeptDelivery): Delivery => ({
  ...row,
  failureMeans: sayFailureOf(row.channel, row.failure),
  recipientName: row.recipientName ?? say('担当を離れた人', 'Somebody who has left the clinic'),
});
