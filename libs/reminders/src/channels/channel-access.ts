import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { currentActor, Database, SecretBox, secretPlace, sql } from '@mamori/platform';
import type { ChannelKind } from './channel';
import { type ChannelSecret, channelSecrets } from './channel-secrets';

// Seconds of the real clock: what is signed with them is looked at by others.
const COLUMNS = `c.id, c.version, c.sealed, extract(epoch from now())::int as "askedAt"`;
const ROOM = sql(
  'channel-access.room',
  `select ${COLUMNS} from app.channels c
    where c.tenant_id = app.tenant() and c.id = $1 and c.kind = $2 and c.is_on and c.removed_at is null`,
);
const ONLY_ONE = sql(
  'channel-access.only-one',
  `select ${COLUMNS} from app.channels c
    where c.tenant_id = app.tenant() and c.kind = $1 and c.is_on and c.removed_at is null`,
);

const shapes: { readonly [K in ChannelKind]: z.ZodType<ChannelSecret<K>> } = channelSecrets;

/** A channel that is on, with what it takes to send by it. */
export interface OpenChannel<K extends ChannelKind> {
  readonly id: string;
  /** Counts the changes: what was got with older secrets is no good any more. */
  readonly version: number;
  readonly secret: ChannelSecret<K>;
  /** The database's clock, in seconds since 1970. */
  readonly askedAt: number;
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly sealed: Buffer | null;
  readonly askedAt: number;
}

/** Opens the sealed part of channels for those who send by them. Undefined for what is off, removed or another's. */
@Injectable()
export class ChannelAccess {
  constructor(
    private readonly db: Database,
    private readonly box: SecretBox,
  ) {}

  async room<K extends ChannelKind>(kind: K, id: string): Promise<OpenChannel<K> | undefined> {
    const [row] = await this.db.read<Row & Record<string, unknown>>(ROOM, [id, kind]);
    return row && this.opened(kind, row);
  }

  /** The channel of a kind that a consultancy has once. */
  async onlyOne<K extends ChannelKind>(kind: K): Promise<OpenChannel<K> | undefined> {
    const [row] = await this.db.read<Row & Record<string, unknown>>(ONLY_ONE, [kind]);
    return row && this.opened(kind, row);
  }

  private opened<K extends ChannelKind>(kind: K, { id, version, sealed, askedAt }: Row): OpenChannel<K> {
    const { tenantId } = currentActor();
    const place = secretPlace({ tenantId, table: 'channels', rowId: id });
    const secret = JSON.parse(sealed === null ? '{}' : this.box.open(sealed, place));
    return { id, version, askedAt, secret: shapes[kind].parse(secret) };
  }
}
