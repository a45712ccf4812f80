import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  actorOrNobody,
  Allow,
  Audit,
  currentActor,
  Database,
  Once,
  PUBLIC,
  SIGNED_IN,
  unauthenticated,
} from '@mamori/platform';
import { MemberRepository, type ViewerRow } from './member.repository';
import type { SetLanguageInput, Viewer } from './schema.gen';

function toViewer(row: ViewerRow, permissions: ReadonlySet<string>): Viewer {
  const { tenantId, tenantName, demo, ...viewer } = row;
  return { ...viewer, tenant: { id: tenantId, name: tenantName, demo }, permissions: [...permissions] };
}

@Resolver()
export class TenantResolver {
  constructor(
    private readonly db: Database,
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly members: MemberRepository,
  ) {}

  @Allow(PUBLIC)
  @Query('viewer')
  async viewer(): Promise<Viewer | null> {
    const actor = actorOrNobody();
    if (!actor?.principalId) return null;
    const row = await this.members.viewer(actor.tenantId, actor.principalId);
    return row ? toViewer(row, actor.permissions) : null;
  }

  @Allow(SIGNED_IN)
  @Mutation('setLanguage')
  setLanguage(@Args('input') input: SetLanguageInput): Promise<Viewer> {
    return this.once.run('setLanguage', input, () =>
      this.db.transaction(async () => {
        const { tenantId, principalId, permissions } = currentActor();
        if (!principalId) throw unauthenticated();
        const before = await this.members.viewer(tenantId, principalId);
        await this.members.setLanguage(tenantId, principalId, input.language);
        const after = await this.members.viewer(tenantId, principalId);
        if (!before || !after) throw unauthenticated();
        await this.audit.record({
          action: 'member.language-chosen',
          objectKind: 'member',
          objectId: principalId,
          before: { language: before.language },
          after: { language: after.language },
        });
        return toViewer(after, permissions);
      }),
    );
  }
}
