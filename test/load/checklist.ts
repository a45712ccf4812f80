import { sql } from '@mamori/platform';
import { ChecklistsService } from '@mamori/checklists';
import { asOwner, record } from './product';
import type { MakeSubject } from './subject';

const QUERY = `query Checklist($id: ID!) { checklist(id: $id) { id clinicId clinicName form fiscalYear fiscalYearLastOn
  edition { id code labelJa } newerEdition { code labelJa published } progress { total answered no closedByEntryQuestion }
  sections { code titleJa titleEn items { id code answerKind labelJa labelEn scopeJa explainJa evidenceJa remarksHintJa
    verification verificationNoteJa targetLatestOn
    answer { value confirmedOn targetOn reason remarks version answeredBy answeredAt } } } viewerCanAnswer } }`;
const IDS = sql('bench.checklists', `select id from app.checklists where tenant_id = $1 order by id limit 1000`);

/** One clinic's whole list, another clinic each time. */
export const checklist: MakeSubject = async (bench, house) => {
  const ids = await asOwner(house, () => bench.database.read<{ id: string }>(IDS, [house.tenantId]));
  const first = ids[0]?.id ?? '';
  const { statements } = await record(bench, house, () => bench.get(ChecklistsService).checklist(first));
  let turn = 0;
  const next = () => ids[(turn += 1) % ids.length]?.id ?? first;
  const bodies = new Map(
    ids.map(({ id }) => [id, JSON.stringify({ operationName: 'Checklist', query: QUERY, variables: { id } })]),
  );
  const { tenantId, memberId: principalId } = house;
  return {
    product: () => bodies.get(next()) ?? '',
    bare() {
      const id = next();
      const replace = (value: unknown) => (value === first ? id : value);
      return {
        tenantId,
        principalId,
        statements: statements.map((each) => ({ ...each, values: each.values.map(replace) })),
      };
    },
    isGood: (body) => body.startsWith('{"data":{"checklist":{"id"'),
    compare(product, bare) {
      const { sections } = Object(product).data.checklist;
      const answers = sections.flatMap((section: { items: { id: string }[] }) => section.items.map((item) => item.id));
      const text = JSON.stringify(bare);
      if (answers.length < 19 || !answers.every((id: string) => text.includes(id)))
        throw new Error('the two lists differ');
    },
  };
};
