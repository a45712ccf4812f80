import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Once, present } from '@mamori/platform';
import type {
  AddressFaultCleared,
  AddressFaultConnection,
  ClearAddressFaultInput,
  DeliveryConnection,
  DeliveryDetail,
  DeliveryFilter,
  ResendDeliveryInput,
  ResendDeliveryResult,
  ToldDateConnection,
  WhyAnswer,
} from '../schema.gen';
import { AddressService } from './addresses/address.service';
import { DeliveriesService } from './deliveries/deliveries.service';
import { type ResendOutcome, ResendService } from './deliveries/resend.service';
import { WhyService } from './why/why.service';

@Resolver()
export class HonestyResolver {
  constructor(
    private readonly once: Once,
    private readonly deliveries: DeliveriesService,
    private readonly again: ResendService,
    private readonly why: WhyService,
    private readonly addresses: AddressService,
  ) {}

  @Allow('delivery:read')
  @Query('deliveries')
  list(
    @Args('filter') filter?: DeliveryFilter | null,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<DeliveryConnection> {
    return this.deliveries.list(filter ?? {}, first, after);
  }

  @Allow('delivery:read')
  @Query('delivery')
  one(@Args('id') id: string): Promise<DeliveryDetail> {
    return this.deliveries.find(id);
  }

  @Allow('delivery:read')
  @Query('toldDates')
  dates(
    @Args('clinicId') clinicId: string,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<ToldDateConnection> {
    return this.why.dates(clinicId, first, after);
  }

  @Allow('delivery:read')
  @Query('whyNothing')
  whyNothing(
    @Args('memberId') memberId: string,
    @Args('clinicId') clinicId: string,
    @Args('dateId') dateId?: string | null,
    @Args('on') on?: string | null,
  ): Promise<WhyAnswer> {
    return this.why.answer({ memberId, clinicId, dateId: dateId ?? null, on: on ?? null });
  }

  @Allow('address:mend')
  @Query('addressFaults')
  faults(@Args('first') first?: number | null, @Args('after') after?: string | null): Promise<AddressFaultConnection> {
    return this.addresses.list(first, after);
  }

  @Allow('delivery:resend')
  @Mutation('resendDelivery')
  resend(@Args('input') input: ResendDeliveryInput): Promise<ResendDeliveryResult> {
    return this.once.run('resendDelivery', input, async () =>
      present<ResendOutcome, ResendDeliveryResult>(await this.again.resend(input.id), {
        DeliveryResent: ({ delivery }) => ({ __typename: 'DeliveryResent', delivery }),
        DeliveryNotResendable: ({ message }) => ({ __typename: 'DeliveryNotResendable', message }),
      }),
    );
  }

  @Allow('address:mend')
  @Mutation('clearAddressFault')
  clear(@Args('input') input: ClearAddressFaultInput): Promise<AddressFaultCleared> {
    return this.once.run('clearAddressFault', input, () => this.addresses.clear(input.id));
  }
}
