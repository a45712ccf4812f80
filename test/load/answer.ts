import { AnswersService } from '@mamori/checklists';
import { newId, sql } from '@mamori/platform';
import { asOwner, record, type Recorded } from './product';
import type { MakeSubject } from './subject';

const QUERY = `mutation Answer($input: AnswerChecklistItemInput!) { answerChecklistItem(input: $input) { __typename
  ... on ItemAnswered { item { id answer { value version } } progress { answered no } } ... on UserError { message } } }`;
const ROWS = sql(
  'bench.answers',
  `select a.checklist_id as "checklistId", a.item_id as "itemId", a.clinic_id as "clinicId", a.version
     from app.answers a join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id
    where a.tenant_id = $1 and i.answer_kind = 'yes_no' order by a.item_id, a.checklist_id limit 5000`,
);
const CONNECTIONS = 32;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

interface Line {
  readonly checklistId: string;
  readonly itemId: string;
  readonly clinicId: string;
  version: number;
}

/** A はい that becomes いいえ with a target date and back, with its audit row, its job and the clinic's figures. */
export const answer: MakeSubject = async (bench, house) => {
  const { tenantId, memberId: principalId } = house;
  const lines: Line[] = (await asOwner(house, () => bench.database.read<Line>(ROWS, [tenantId]))).map((row) => ({
    ...row,
  }));
  const model = lines.pop();
  if (!model) throw new Error('no line to answer');
  const inputOf = (line: Line) =>
    line.version % 2 === 0
      ? { value: 'no' as const, targetOn: '2027-03-01', reason: '' }
      : { value: 'yes' as const, targetOn: null, reason: '' };
  const learn = async () => {
    const input = { checklistId: model.checklistId, itemId: model.itemId, version: model.version, ...inputOf(model) };
    const { result, statements } = await record(bench, house, () => bench.get(AnswersService).answerItem(input));
    if (result.type !== 'ItemAnswered') throw new Error(`the model answer was refused: ${result.type}`);
    model.version += 1;
    return statements;
  };
  if (model.version % 2 === 1) await learn();
  // The first answer of a line finds it unanswered; from the second on the two directions alternate.
  await learn();
  await learn();
  const no = { version: model.version, statements: await learn() };
  const yes = { version: model.version, statements: await learn() };

  const turns = Array.from({ length: CONNECTIONS }, () => 0);
  // Lines of a connection are its own, so that nobody else moves their version.
  const lineOf = (connection: number): Line => {
    const own = Math.max(1, Math.floor(lines.length / CONNECTIONS));
    const turn = (turns[connection] = (turns[connection] ?? 0) + 1);
    return lines[(connection * own + (turn % own)) % lines.length] ?? model;
  };
  const replay = (line: Line): readonly Recorded[] => {
    const learned = line.version % 2 === 0 ? no : yes;
    const known = new Map([
      [model.checklistId, line.checklistId],
      [model.itemId, line.itemId],
      [model.clinicId, line.clinicId],
      [tenantId, tenantId],
      [principalId, principalId],
    ]);
    const inText = (text: string) => text.replace(UUID, (id) => known.get(id) ?? newId());
    const replace = (value: unknown) => {
      if (value === learned.version) return line.version;
      if (value === learned.version + 1) return line.version + 1;
      return typeof value === 'string' ? inText(value) : value;
    };
    return learned.statements.map((each) => ({ ...each, values: each.values.map(replace) }));
  };
  return {
    async settle() {
      const rows = await asOwner(house, () => bench.database.read<Line>(ROWS, [tenantId]));
      const versions = new Map(rows.map((row) => [`${row.checklistId}/${row.itemId}`, row.version]));
      for (const line of lines) line.version = versions.get(`${line.checklistId}/${line.itemId}`) ?? line.version;
    },
    product(connection) {
      const line = lineOf(connection);
      const { checklistId, itemId, version } = line;
      const variables = { input: { checklistId, itemId, version, ...inputOf(line) } };
      line.version += 1;
      return JSON.stringify({ operationName: 'Answer', query: QUERY, variables });
    },
    bare(connection) {
      const line = lineOf(connection);
      const statements = replay(line);
      line.version += 1;
      return { tenantId, principalId, statements };
    },
    isGood: (body) => body.includes('"ItemAnswered"') || body.startsWith('[['),
    compare(product) {
      if (Object(product).data.answerChecklistItem.__typename !== 'ItemAnswered')
        throw new Error(JSON.stringify(product));
    },
  };
};
