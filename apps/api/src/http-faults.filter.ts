import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import { Fault, type FaultCode, formatError, type ReportError } from '@mamori/platform';

const statusOf: Readonly<Record<FaultCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  STEP_UP_REQUIRED: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** Gives the few plain HTTP routes the same errors as GraphQL: a code, a text in the reader's language, a reference. */
@Catch(Fault)
export class HttpFaults implements ExceptionFilter<Fault> {
  constructor(private readonly report: ReportError) {}

  catch(fault: Fault, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw fault;
    const { message, extensions } = formatError(new GraphQLError(fault.message, { originalError: fault }), this.report);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply.code(statusOf[fault.code]).send({ message, ...extensions });
  }
}
