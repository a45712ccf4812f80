import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import {
  Allow,
  AuthDatabase,
  decodeCursor,
  FreshlyVerified,
  pageSize,
  present,
  say,
  SIGNED_IN,
  toPage,
} from '@mamori/platform';
import { Cookies, type HttpContext } from '../cookies';
import { passwordNotAllowed } from '../password/password-not-allowed';
import type {
  AddPasskeyInput,
  AddPasskeyResult,
  ChangePasskeyResult,
  ChangePasswordInput,
  ChangePasswordResult,
  EndSessionInput,
  EndSessionsResult,
  LastPasskey,
  RecoveryCodes,
  RemovePasskeyInput,
  RenamePasskeyInput,
  SecurityEventConnection,
  Session,
  WaysIn,
  WebAuthnCeremony,
} from '../schema.gen';
import { authenticationFailed, tooManyAttempts } from '../sign-in/sign-in-answers';
import { oneself } from './oneself';
import { type AddPasskeyOutcome, type ChangePasskeyOutcome, OwnPasskeys } from './own-passkeys.service';
import { type ChangePasswordOutcome, OwnSecrets } from './own-secrets.service';
import { OwnSessions } from './own-sessions.service';
import { WaysInRepository } from './ways-in.repository';

const eventKey = z.tuple([z.string().max(40), z.uuid()]);

const lastPasskey = (): LastPasskey & { __typename: 'LastPasskey' } => ({
  __typename: 'LastPasskey',
  message: say(
    '最後のパスキーは削除できません。先に、別の端末のパスキーを追加してください。',
    'The last passkey cannot be removed. Please add one of another device first.',
  ),
});

/** How the signed-in person gets in, and back in. */
@Resolver()
export class WaysInResolver {
  constructor(
    private readonly db: AuthDatabase,
    private readonly waysIn: WaysInRepository,
    private readonly passkeys: OwnPasskeys,
    private readonly secrets: OwnSecrets,
    private readonly sessions: OwnSessions,
    private readonly cookies: Cookies,
  ) {}

  @Allow(SIGNED_IN)
  @Query('waysIn')
  ofViewer(): Promise<WaysIn> {
    return this.db.role.transaction((tx) => this.waysIn.waysIn(tx, oneself()));
  }

  @Allow(SIGNED_IN)
  @Query('mySessions')
  async mySessions(): Promise<Session[]> {
    return [...(await this.waysIn.sessions(oneself()))];
  }

  @Allow(SIGNED_IN)
  @Query('securityEvents')
  async securityEvents(
    @Args('first') first: number | null,
    @Args('after') after: string | null,
  ): Promise<SecurityEventConnection> {
    const size = pageSize(first);
    const rows = await this.waysIn.events(oneself(), decodeCursor(after, eventKey), size + 1);
    const { nodes, pageInfo } = toPage(rows, size, ({ key, id }) => [key, id]);
    return { nodes: [...nodes], pageInfo };
  }

  @Allow(SIGNED_IN)
  @Mutation('markSecurityEventsSeen')
  async markSecurityEventsSeen(): Promise<boolean> {
    await this.waysIn.seen(oneself());
    return true;
  }

  @Allow(SIGNED_IN)
  @FreshlyVerified()
  @Mutation('beginAddingPasskey')
  async beginAddingPasskey(@Context() context: HttpContext): Promise<WebAuthnCeremony> {
    return { options: await this.passkeys.beginAdding(oneself(), this.cookies.beginCeremony(context)) };
  }

  @Allow(SIGNED_IN)
  @FreshlyVerified()
  @Mutation('addPasskey')
  async addPasskey(
    @Args('input') { response, label }: AddPasskeyInput,
    @Context() { request }: HttpContext,
  ): Promise<AddPasskeyResult> {
    const given = { response, label: label ?? '', visit: this.cookies.visit(request) };
    return present<AddPasskeyOutcome, AddPasskeyResult>(await this.passkeys.add(oneself(), given), {
      PasskeyChanged: ({ waysIn }) => ({ __typename: 'PasskeyChanged', waysIn }),
      AuthenticationFailed: () => authenticationFailed(),
      TooManyAttempts: ({ retryAfterSeconds }) => tooManyAttempts(retryAfterSeconds),
    });
  }

  @Allow(SIGNED_IN)
  @FreshlyVerified()
  @Mutation('renamePasskey')
  async renamePasskey(@Args('input') { id, label }: RenamePasskeyInput): Promise<ChangePasskeyResult> {
    return changed(await this.passkeys.rename(oneself(), id, label));
  }

  @Allow(SIGNED_IN)
  @FreshlyVerified()
  @Mutation('removePasskey')
  async removePasskey(@Args('input') { id }: RemovePasskeyInput): Promise<ChangePasskeyResult> {
    return changed(await this.passkeys.remove(oneself(), id));
  }

  @Allow(SIGNED_IN)
  @FreshlyVerified()
  @Mutation('makeRecoveryCodes')
  async makeRecoveryCodes(): Promise<RecoveryCodes> {
    const { codes, madeAt } = await this.secrets.makeCodes(oneself());
    return { codes: [...codes], madeAt };
  }

  @Allow(SIGNED_IN)
  @FreshlyVerified()
  @Mutation('changePassword')
  async changePassword(@Args('input') input: ChangePasswordInput): Promise<ChangePasswordResult> {
    const outcome = await this.secrets.changePassword(oneself(), input.current ?? null, input.new);
    return present<ChangePasswordOutcome, ChangePasswordResult>(outcome, {
      PasswordChanged: ({ changedAt }) => ({ __typename: 'PasswordChanged', changedAt }),
      PasswordNotAllowed: ({ refusal }) => passwordNotAllowed(refusal),
      AuthenticationFailed: () => authenticationFailed(),
      TooManyAttempts: ({ retryAfterSeconds }) => tooManyAttempts(retryAfterSeconds),
    });
  }

  @Allow(SIGNED_IN)
  @Mutation('endSession')
  async endSession(@Args('input') { id }: EndSessionInput): Promise<EndSessionsResult> {
    return { ended: await this.sessions.endOne(oneself(), id) };
  }

  @Allow(SIGNED_IN)
  @Mutation('endOtherSessions')
  async endOtherSessions(): Promise<EndSessionsResult> {
    return { ended: await this.sessions.endOthers(oneself()) };
  }
}

function changed(outcome: ChangePasskeyOutcome): ChangePasskeyResult {
  return present<ChangePasskeyOutcome, ChangePasskeyResult>(outcome, {
    PasskeyChanged: ({ waysIn }) => ({ __typename: 'PasskeyChanged', waysIn }),
    LastPasskey: () => lastPasskey(),
    InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
  });
}
