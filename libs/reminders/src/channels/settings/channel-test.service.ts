import { Injectable } from '@nestjs/common';
import { Audit, badInput, currentActor, forbidden, notFound, Once, say } from '@mamori/platform';
import type { ChannelKind, ChannelTest, TestChannelInput, TestMyChannelInput } from '../../schema.gen';
import { ChannelTestRepository, type TestTarget } from './channel-test.repository';
import { ChannelRepository } from './channel.repository';

/** A day and place. Ours to choose: enough to find out what is wrong, and too few to pester a room. */
export const MOST_TESTS = 20;

export type TestChannelOutcome =
  | { readonly type: 'ChannelTestAsked'; readonly test: ChannelTest }
  | { readonly type: 'ChannelNotReady'; readonly message: string }
  | { readonly type: 'TooManyTests' };

/** Tests are messages as all others, with no lines: they take the same way, and their states tell how it went. */
@Injectable()
export class ChannelTestService {
  constructor(
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly tests: ChannelTestRepository,
    private readonly channels: ChannelRepository,
  ) {}

  /** How a test went. Throws NOT_FOUND for one of somebody else. */
  async get(id: string): Promise<ChannelTest> {
    const test = await this.tests.get(id);
    if (!test) throw notFound('channel test', id);
    return test;
  }

  /** Sends a test into a room. Throws NOT_FOUND for a foreign one. */
  ofRoom(input: TestChannelInput): Promise<TestChannelOutcome> {
    return this.once.run('testChannel', input, async (): Promise<TestChannelOutcome> => {
      const known = await this.channels.get(input.id);
      if (!known || known.isRemoved) throw notFound('channel', input.id);
      const { kind, isOn, clinicId } = known.channel;
      if (kind === 'line_works') throw badInput('the bot tells people one by one: testMyChannel');
      if (!isOn)
        return notReady(
          'この送り先はいま止めています。［使う］にしてから試してください。',
          'This channel is off. Please turn it on, then try again.',
        );
      return this.ask(kind, { recipientId: null, channelId: input.id }, clinicId ?? null);
    });
  }

  /** Sends a test to whoever asks, and to nobody else. */
  ofViewer(input: TestMyChannelInput): Promise<TestChannelOutcome> {
    const { principalId } = currentActor();
    if (!principalId) throw forbidden('a member');
    return this.once.run('testMyChannel', input, async (): Promise<TestChannelOutcome> => {
      const ways = await this.tests.ownWays(principalId);
      const { kind } = input;
      if (kind !== 'mail' && kind !== 'web_push' && kind !== 'line_works')
        throw badInput('a room is no way to a person');
      if (kind === 'web_push' && !ways.web_push)
        return notReady(
          'お知らせを受け取る端末がまだありません。先に［この端末で受け取る］を押してください。',
          'No browser of yours is told yet. Please turn it on first.',
        );
      if (kind === 'line_works' && !ways.line_works)
        return notReady(
          'あなたのLINE WORKSのIDが登録されていません。先に登録してください。',
          'Your LINE WORKS ID is not known. Please enter it first.',
        );
      return this.ask(kind, { recipientId: principalId, channelId: null }, null);
    });
  }

  private async ask(kind: ChannelKind, target: TestTarget, clinicId: string | null): Promise<TestChannelOutcome> {
    const targetId = target.recipientId ?? target.channelId;
    const { count, next } = await this.tests.today(targetId);
    if (count >= MOST_TESTS) return { type: 'TooManyTests' };
    const id = await this.tests.insert(kind, target, next);
    const objectKind = target.channelId ? 'channel' : 'member';
    await this.audit.record({
      action: 'channel.tested',
      objectKind,
      objectId: targetId,
      clinicId,
      after: { channelKind: kind },
    });
    return { type: 'ChannelTestAsked', test: await this.get(id) };
  }
}

const notReady = (ja: string, en: string): TestChannelOutcome => ({ type: 'ChannelNotReady', message: say(ja, en) });
