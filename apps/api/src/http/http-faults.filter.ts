import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ReportError } from '@mamori/platform';
import { answerError } from './answer-error';

/** Gives everything outside of GraphQL the same errors: a code, a text in the reader's language, perhaps a reference. */
@Catch()
export class HttpFaults implements ExceptionFilter<unknown> {
  constructor(private readonly report: ReportError) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const { status, errors } = answerError(error, this.report);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply.code(status).send({ message: errors[0]?.message, ...errors[0]?.extensions });
  }
}
