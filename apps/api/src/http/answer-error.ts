import { GraphQLError } from 'graphql';
import { Fault, type FaultCode, formatError, type ReportError } from '@mamori/platform';

const statusOf: Readonly<Record<FaultCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  STEP_UP_REQUIRED: 403,
  NOT_FOUND: 404,
  UNKNOWN_OPERATION: 400,
  BAD_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

const codeOf: Readonly<Record<number, FaultCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
};

export interface ErrorAnswer {
  readonly status: number;
  readonly errors: readonly GraphQLError[];
}

/** What the API says about anything thrown outside of a resolver: one to many errors in the one format, and a status. */
export function answerError(error: unknown, report: ReportError): ErrorAnswer {
  const errors = insideOf(error).map((inner) => formatError(inner, report));
  const status = statusIn(error);
  const code = codeIn(errors[0]);
  return { status: status !== undefined && status < 500 ? status : code ? statusOf[code] : 500, errors };
}

/** The errors in an error: Mercurius wraps those of a refused document, and the HTTP server states a status. */
function insideOf(error: unknown): readonly GraphQLError[] {
  if (error instanceof GraphQLError) return [error];
  if (error instanceof Error && 'errors' in error && Array.isArray(error.errors)) {
    const inner = error.errors.filter((one) => one instanceof GraphQLError);
    if (inner.length > 0) return inner;
  }
  const status = statusIn(error);
  const known = error instanceof Fault || status === undefined || status >= 500;
  const fault = known ? error : new Fault(codeOf[status] ?? 'BAD_INPUT', `HTTP ${status}`);
  const original = fault instanceof Error ? fault : new Error(String(fault));
  return [new GraphQLError(original.message, { originalError: original })];
}

function statusIn(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('getStatus' in error && typeof error.getStatus === 'function') return Number(error.getStatus());
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

function codeIn(error: GraphQLError | undefined): FaultCode | undefined {
  const code = error?.extensions.code;
  return Object.keys(statusOf).find((known): known is FaultCode => known === code);
}
