import { Inject, Injectable } from '@nestjs/common';
import {
  Audit,
  badInput,
  currentActor,
  type InvalidEntry,
  newId,
  notFound,
  Once,
  say,
  SecretBox,
  secretPlace,
} from '@mamori/platform';
import type {
  Channel,
  ChannelBook,
  RemoveChannelInput,
  RestoreChannelInput,
  SaveChannelInput,
  TurnChannelInput,
} from '../../schema.gen';
import { ChannelRepository, type KnownChannel, type Standing } from './channel.repository';
import { type ChannelFields, enterChannel, MOST_CHANNELS } from './policy/enter-channel';
import type { UrlRules } from './policy/enter-url';

/** Nest token of the rules by which addresses are taken. */
export const URL_RULES = Symbol('URL_RULES');

type Saved = { readonly type: 'ChannelSaved'; readonly channel: Channel };
type TooMany = { readonly type: 'TooManyChannels' };
type Changed = { readonly type: 'ChannelChangedMeanwhile'; readonly current: Channel };

export type RestoreChannelOutcome = Saved | TooMany | Changed | InvalidEntry;
export type SaveChannelOutcome = RestoreChannelOutcome;
export type TurnChannelOutcome = Saved | Changed;
export type RemoveChannelOutcome = { readonly type: 'ChannelRemoved'; readonly channel: Channel } | Changed;

/** Rooms and the bot to which messages go: what people set up of them. Their secrets go in and never come out. */
@Injectable()
export class ChannelService {
  constructor(
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly box: SecretBox,
    private readonly channels: ChannelRepository,
    @Inject(URL_RULES) private readonly rules: UrlRules,
  ) {}

  async book(): Promise<ChannelBook> {
    return { ...(await this.channels.book()), canKeep: this.box.isReady };
  }

  /**
   * Adds a channel, or changes the one at the version seen; what is sealed stays where no access is given. Throws NOT_FOUND
   * for a foreign channel or clinic, UNAVAILABLE where nothing can be sealed. Safe to retry with the same clientMutationId.
   */
  save(input: SaveChannelInput): Promise<SaveChannelOutcome> {
    return this.once.run('saveChannel', input, async (): Promise<SaveChannelOutcome> => {
      const entered = enterChannel(input, this.rules);
      if (entered.type === 'InvalidInput') return entered;
      const { channel } = entered;
      const before = input.id ? await this.present(input.id) : undefined;
      if (before && before.kind !== channel.kind) throw badInput('the kind of a channel does not change');
      const standing = await this.channels.standing(channel.name, before?.id ?? null);
      const refusal = refusalOf(channel, standing);
      if (refusal) return refusal;
      if (before) return this.change(before, input.version, channel);
      return standing.count >= MOST_CHANNELS ? { type: 'TooManyChannels' } : this.add(channel);
    });
  }

  /** Stops messages to a channel, or lets them go again. Throws NOT_FOUND for a foreign one. */
  turn(input: TurnChannelInput): Promise<TurnChannelOutcome> {
    return this.once.run('turnChannel', input, async (): Promise<TurnChannelOutcome> => {
      const before = await this.present(input.id);
      if (!(await this.channels.turn(input.id, input.version, input.isOn))) return meanwhile(before);
      return this.saved(input.isOn ? 'turned-on' : 'turned-off', before.id, before);
    });
  }

  /** Takes a channel away; it can be put back. Throws NOT_FOUND for a foreign one. */
  remove(input: RemoveChannelInput): Promise<RemoveChannelOutcome> {
    return this.once.run('removeChannel', input, async (): Promise<RemoveChannelOutcome> => {
      const before = await this.present(input.id);
      if (!(await this.channels.remove(input.id, input.version))) return meanwhile(before);
      await this.record('removed', before, undefined);
      return { type: 'ChannelRemoved', channel: (await this.known(input.id)).channel };
    });
  }

  /** Undoes `remove`, unless its name was given to another one meanwhile. Throws NOT_FOUND for a foreign channel. */
  restore(input: RestoreChannelInput): Promise<RestoreChannelOutcome> {
    return this.once.run('restoreChannel', input, async (): Promise<RestoreChannelOutcome> => {
      const { channel: before } = await this.known(input.id);
      const standing = await this.channels.standing(before.name, before.id);
      const refusal = refusalOf(before, standing);
      if (refusal) return refusal;
      if (standing.count >= MOST_CHANNELS) return { type: 'TooManyChannels' };
      if (!(await this.channels.restore(input.id, input.version))) return meanwhile(before);
      return this.saved('restored', input.id);
    });
  }

  private async add(channel: ChannelFields): Promise<SaveChannelOutcome> {
    const { kind, name, clinicId, access } = channel;
    if (!access) throw badInput('a new channel needs its access');
    const id = newId();
    await this.channels.insert(id, { kind, name, clinicId, sealed: this.seal(id, access.secret), hint: access.hint });
    return this.saved('added', id);
  }

  private async change(
    before: Channel,
    seen: number | null | undefined,
    { name, clinicId, access }: ChannelFields,
  ): Promise<SaveChannelOutcome> {
    if (seen === null || seen === undefined) throw badInput('a channel that exists needs its version');
    const sealed = access && this.seal(before.id, access.secret);
    const isWritten = await this.channels.update(before.id, seen, {
      name,
      clinicId,
      sealed,
      hint: access?.hint ?? null,
    });
    if (!isWritten) return meanwhile(await this.present(before.id));
    if (access) await this.channels.forgetFaults(before.id);
    return this.saved('changed', before.id, before);
  }

  private seal(rowId: string, secret: object): Buffer {
    const { tenantId } = currentActor();
    return this.box.seal(JSON.stringify(secret), secretPlace({ tenantId, table: 'channels', rowId }));
  }

  private async saved(what: string, id: string, before?: Channel): Promise<Saved> {
    const channel = await this.present(id);
    await this.record(what, before, channel);
    return { type: 'ChannelSaved', channel };
  }

  private async known(id: string): Promise<KnownChannel> {
    const known = await this.channels.get(id);
    if (!known) throw notFound('channel', id);
    return known;
  }

  private async present(id: string): Promise<Channel> {
    const { channel, isRemoved } = await this.known(id);
    if (isRemoved) throw notFound('channel', id);
    return channel;
  }

  private async record(what: string, before: Channel | undefined, after: Channel | undefined): Promise<void> {
    const about = after ?? before;
    if (!about) return;
    await this.audit.record({
      action: `channel.${what}`,
      objectKind: 'channel',
      objectId: about.id,
      clinicId: about.clinicId,
      before: before && told(before),
      after: after && told(after),
    });
  }
}

/** What the trail tells of a channel; the hint is all that it may know of the address. */
const told = ({ kind, name, clinicId, isOn, hint }: Channel) => ({ channelKind: kind, name, clinicId, isOn, hint });

const meanwhile = (current: Channel): Changed => ({ type: 'ChannelChangedMeanwhile', current });

function refusalOf({ kind }: Pick<Channel, 'kind'>, { isNameTaken, hasLineWorks }: Standing): InvalidEntry | undefined {
  if (isNameTaken)
    return {
      type: 'InvalidInput',
      field: 'name',
      message: say(
        '同じ名前の送り先がすでにあります。別の名前にしてください。',
        'There is a channel of this name already. Please choose another name.',
      ),
    };
  if (kind === 'line_works' && hasLineWorks)
    return {
      type: 'InvalidInput',
      field: 'kind',
      message: say(
        'LINE WORKSはすでに設定されています。いまの設定を編集してください。',
        'LINE WORKS is set up already. Please edit what is there.',
      ),
    };
  return undefined;
}
