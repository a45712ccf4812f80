import { Injectable } from '@nestjs/common';
import { Database, sql } from '@mamori/platform';
import { inCare } from '@mamori/tenants';

// A line that does not apply says nothing; a topic counts as answered once every other line of it is.
const ANSWERS = sql(
  'benchmark.answers',
  `with told as (
     select i.topic,
            bool_and(a.value is not null) as is_answered,
            bool_and(a.value = 'yes') filter (where a.value <> 'not_applicable') as is_yes,
            bool_and(a.value in ('yes', 'planned')) filter (where a.value <> 'not_applicable') as is_planned
       from app.clinic_summaries s
       join app.answers a on a.tenant_id = s.tenant_id and a.checklist_id = s.checklist_id
       join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id
      where s.tenant_id = $1 and (s.clinic_id = $3 or $3::uuid is null and ${inCare('s')}) and i.topic = any($2::text[])
      group by s.clinic_id, i.topic
   ), counted as (
     select topic, count(*) as answered, count(*) filter (where is_yes) as yes,
            count(*) filter (where is_planned and not is_yes) as planned
       from told where is_answered and is_yes is not null group by topic
   )
   select (select c.name from app.clinics c where c.tenant_id = $1 and c.id = $3) as "clinicName",
          coalesce((select json_agg(json_build_object(
            'topic', topic, 'answered', answered, 'yes', yes, 'planned', planned)) from counted), '[]') as topics`,
);

/** How many clinics have answered what about a topic. */
export interface TopicCounts {
  readonly topic: string;
  readonly answered: number;
  readonly yes: number;
  readonly planned: number;
}

export interface OwnAnswers {
  /** Null without a clinic, and for one that is not there. */
  readonly clinicName: string | null;
  /** Without those that nobody has answered. */
  readonly topics: readonly TopicCounts[];
}

/** Answers of this fiscal year by topic, in one statement. */
@Injectable()
export class BenchmarkRepository {
  constructor(private readonly db: Database) {}

  async answers(tenantId: string, topics: readonly string[], clinicId: string | null): Promise<OwnAnswers> {
    const [row] = await this.db.read<OwnAnswers>(ANSWERS, [tenantId, topics, clinicId]);
    if (!row) throw new Error('the benchmark has no row');
    return row;
  }
}
