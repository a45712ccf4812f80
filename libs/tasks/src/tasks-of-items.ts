import { Injectable } from '@nestjs/common';
import type { AnswerValue, ChecklistItemJob } from '@mamori/checklists';
import { ClinicSummaries } from '@mamori/clinics';
import { currentActor, Database, type Day, sql } from '@mamori/platform';
import { DatedThings, Deadlines } from '@mamori/reminders';
import { KeptTask } from './kept-task';
import { endingFor } from './policy/task-of-item';
import { targetDates } from './target-dates';
import { TaskRepository } from './task.repository';

const STANDING = sql(
  'task.item-standing',
  `select a.value, a.target_on::text as "targetOn", left(i.code || ' ' || i.label_ja, 500) as title
     from app.answers a join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id
    where a.tenant_id = $1 and a.checklist_id = $2 and a.item_id = $3`,
);

interface Standing {
  readonly value: AnswerValue | null;
  readonly targetOn: Day | null;
  readonly title: string;
}

/**
 * Keeps the tasks of checklist items in step with their answers. The first two look at the answer as it stands when they run, not
 * at what was told of it: jobs may come late and out of order, and still end at one open task for each いいえ.
 */
@Injectable()
export class TasksOfItems {
  constructor(
    private readonly db: Database,
    private readonly tasks: TaskRepository,
    private readonly kept: KeptTask,
    private readonly summaries: ClinicSummaries,
    private readonly dated: DatedThings,
    private readonly deadlines: Deadlines,
  ) {}

  /** Opens a task for an item that stands at いいえ, or moves the open one to the item's target date. */
  async openFor({ checklistId, itemId, clinicId }: ChecklistItemJob): Promise<void> {
    await this.summaries.lock(clinicId);
    const item = await this.standing(checklistId, itemId);
    if (item?.value !== 'no') return;
    const task = await this.tasks.underWay(checklistId, itemId);
    const { title, targetOn: dueOn } = item;
    if (!task) await this.kept.create({ clinicId, title, dueOn, ownerId: null, ownerName: '', checklistId, itemId });
    else if (task.dueOn !== dueOn) await this.kept.change(task, { ...task, dueOn });
  }

  /** Closes the open task of an item that no longer stands at いいえ, with a note that says why. */
  async closeFor({ checklistId, itemId, clinicId }: ChecklistItemJob): Promise<void> {
    await this.summaries.lock(clinicId);
    const item = await this.standing(checklistId, itemId);
    if (!item || item.value === 'no') return;
    const task = await this.tasks.underWay(checklistId, itemId);
    if (task) await this.kept.change(task, { ...task, ...endingFor(item.value) });
    else if (await this.dated.follow(targetDates, clinicId)) await this.summaries.refresh(clinicId);
  }

  /** Something was done about the item's open task. */
  async touchFor({ checklistId, itemId }: ChecklistItemJob): Promise<void> {
    const task = await this.tasks.underWay(checklistId, itemId);
    if (task) await this.deadlines.touch('task_due', task.id);
  }

  private async standing(checklistId: string, itemId: string): Promise<Standing | undefined> {
    return (await this.db.query<Standing>(STANDING, [currentActor().tenantId, checklistId, itemId]))[0];
  }
}
