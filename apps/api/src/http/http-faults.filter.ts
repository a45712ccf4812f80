import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
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
    const message = saidByUs(error) ?? errors[0]?.message;
    void reply.code(status).send({ message, ...errors[0]?.extensions });
  }
}

/** What a controller has to say to whoever sent the request; the framework's own errors are of classes below this one. */
function saidByUs(error: unknown): string | undefined {
  return error instanceof HttpException && error.constructor === HttpException ? error.message : undefined;
}
