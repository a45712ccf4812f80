import { newId } from '@mamori/platform';
import type { World } from '../world/build';

/** Work that is done later, and what may be taken back before. */
export interface LaterWork {
  /** Asks for it, in order, and returns how it is run. */
  readonly ask: () => Promise<() => Promise<unknown>>;
  /** Where its effect shows. */
  readonly rows: string;
  /** How it is taken back, and what the trail then says. */
  readonly revoked: Readonly<Record<string, readonly [take: () => Promise<unknown>, said?: string]>>;
}

interface Tools {
  /** Asked for when it is there. */
  readonly world: () => World;
  /** Puts a job of A into the outbox and returns how it is run. */
  readonly asked: (kind: string, payload: object) => Promise<() => Promise<void>>;
}

/** The jobs of questions to vendors, with the question that the manager of A1 put to an address that is new. */
export function vendorJobs({ world, asked }: Tools): Readonly<Record<string, LaterWork>> {
  const query = (sql: string, values: readonly unknown[] = []) =>
    world().database.query<{ id: string }>(sql, [...values]);
  const member = (key: string) => world().facts.members[key]!;
  const change = (what: string, key: string, ...values: readonly unknown[]) =>
    query(`update app.members set ${what} where id = $1`, [member(key), ...values]);
  const question = () =>
    world().facts.objects.find((each) => each.kind === 'vendorQuestion' && each.member === 'vendorA')!.id;
  const put = (told: 'waiting' | 'told') =>
    query(
      `update app.answer_proposals set asked_by = $2, told = $3, vendor_address = 'new@vendor.example',
              asked_of = case when $3 = 'told' then asked_of end where id = $1`,
      [question(), member('managerA1'), told],
    );
  const turn = (state: string) =>
    query('update app.answer_proposals set state = $2 where id = $1', [question(), state]);
  const invite = (id: string) => change('enrolled_at = null, invitation_id = $2', 'vendorA', id);
  const left = 'proposal.vendor-not-told asker_left';

  return {
    'vendor-asked': {
      ask: async () => {
        await put('waiting');
        return asked('vendor-asked', { proposalId: question(), invitationId: newId() });
      },
      // Whom it lets in.
      rows: 'app.members',
      revoked: {
        'the question was taken back': [() => turn('withdrawn')],
        'who asked was disabled': [() => change('disabled_at = now()', 'managerA1'), left],
        'who asked lost the role': [() => change(`role = 'clinic_staff'`, 'managerA1'), left],
        'who asked lost the clinic': [
          () => query('delete from app.clinic_assignments where member_id = $1', [member('managerA1')]),
          left,
        ],
        'the address became somebody else’s': [
          () => change(`email = 'new@vendor.example'`, 'staffA2'),
          'proposal.vendor-not-told not_a_vendor',
        ],
      },
    },
    'vendor-admitted': {
      ask: async () => {
        await put('told');
        const invitationId = newId();
        await invite(invitationId);
        await change(`email = 'new@vendor.example'`, 'vendorA');
        return asked('vendor-admitted', { proposalId: question(), invitationId });
      },
      rows: 'identity.letters',
      revoked: {
        'the question was taken back': [() => turn('withdrawn')],
        'who was asked was disabled': [() => change('disabled_at = now()', 'vendorA')],
        'another letter invites': [() => invite(newId())],
      },
    },
    'vendor-question-withdrawn': {
      ask: async () => {
        await put('told');
        await invite(newId());
        await turn('withdrawn');
        return asked('vendor-question-withdrawn', { proposalId: question() });
      },
      rows: 'app.members',
      revoked: { 'the question was put again': [() => turn('asked')] },
    },
  };
}
