import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, decodeCursor, isDay, Once, pageSize, present, toPage } from '@mamori/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { asksFor } from './asks-for';
import { commentCases, createCases, updateCases } from './present-task';
import type {
  CommentOnTaskInput,
  CommentResult,
  CreateTaskInput,
  Task,
  TaskConnection,
  TaskFilter,
  TaskResult,
  UpdateTaskInput,
  UpdateTaskResult,
} from './schema.gen';
import { TaskListRepository } from './task-list.repository';
import { TasksService, toTask } from './tasks.service';

const place = z.tuple([z.string().refine(isDay).nullable(), z.uuid()]).readonly();

@Resolver()
export class TaskResolver {
  constructor(
    private readonly once: Once,
    private readonly service: TasksService,
    private readonly lists: TaskListRepository,
  ) {}

  @Allow('task:read')
  @Query('tasks')
  async list(
    @Info() info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
    @Args('filter') filter?: TaskFilter | null,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<TaskConnection> {
    const size = pageSize(first);
    const withComments = asksFor(info, ['nodes', 'comments']);
    const { total, tasks } = await this.lists.list(filter ?? {}, decodeCursor(after, place), size + 1, withComments);
    return { ...toPage(tasks.map(toTask), size, ({ dueOn, id }) => [dueOn, id]), totalCount: total };
  }

  @Allow('task:read')
  @Query('task')
  task(@Args('id') id: string): Promise<Task> {
    return this.service.task(id);
  }

  @Allow('task:edit')
  @Mutation('createTask')
  create(@Args('input') input: CreateTaskInput): Promise<TaskResult> {
    return this.once.run('createTask', input, async () => present(await this.service.create(input), createCases));
  }

  @Allow('task:edit')
  @Mutation('updateTask')
  update(@Args('input') input: UpdateTaskInput): Promise<UpdateTaskResult> {
    return this.once.run('updateTask', input, async () => present(await this.service.update(input), updateCases));
  }

  @Allow('task:comment')
  @Mutation('commentOnTask')
  comment(@Args('input') input: CommentOnTaskInput): Promise<CommentResult> {
    return this.once.run('commentOnTask', input, async () => present(await this.service.comment(input), commentCases));
  }
}
