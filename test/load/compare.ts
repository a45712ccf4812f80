import { setTimeout as sleep } from 'node:timers/promises';
import { type Figures, load, median, residentMiB, type Turn } from './measure';
import type { BareAnswer, Subject } from './subject';
import type { House } from './world';

/** A server under load: where it is, as which process, and how its requests look. */
export interface Server {
  readonly url: string;
  readonly pid: number;
  /** Where its pages would come from; only the product asks. */
  readonly origin?: string;
}

export interface Row {
  readonly clinics: number;
  readonly concurrency: number;
  readonly product: Figures;
  readonly bare: Figures;
  /** Requests a second of the product as a share of the bare server's, in the same run. */
  readonly ratio: number;
}

export interface Plan {
  readonly product: Server;
  readonly bare: Server;
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

const headersOf = ({ origin }: Server) => ({
  'x-mamori-request': '1',
  'accept-language': 'ja',
  ...(origin ? { origin } : {}),
});

/** Asks each server once and lets the subject compare the answers. */
export async function compareAnswers(plan: Plan, house: House, subject: Subject): Promise<void> {
  const ask = async <T>(server: Server, body: string): Promise<T> => {
    const headers = { 'content-type': 'application/json', ...headersOf(server), cookie: `mamori=${house.session}` };
    const answer = await fetch(server.url, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`${server.url}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const product = await ask<unknown>(plan.product, subject.product(0));
  subject.compare(product, await ask<BareAnswer>(plan.bare, JSON.stringify(subject.bare(0))));
}

/** Loads the two in turn, in changing order, and takes the median of the rounds. */
export async function measure(plan: Plan, house: House, subject: Subject, concurrency: number): Promise<Row> {
  // A turn ends in the middle of requests: what was prepared and not sent, or sent and not answered, is looked up anew.
  const settle = async () => {
    if (!subject.settle) return;
    await sleep(500);
    await subject.settle();
  };
  const turn = async (
    server: Server,
    next: (connection: number) => string,
    isGood: (body: string) => boolean,
    seconds: number,
  ) => {
    await settle();
    return load({
      url: server.url,
      headers: { ...headersOf(server), cookie: `mamori=${house.session}` },
      connections: concurrency,
      seconds,
      next,
      isGood,
    });
  };
  const ofProduct = (seconds: number) => turn(plan.product, (c) => subject.product(c), subject.isGood, seconds);
  const ofBare = (seconds: number) =>
    turn(
      plan.bare,
      (c) => JSON.stringify(subject.bare(c)),
      (body) => body.startsWith('[['),
      seconds,
    );
  await ofProduct(plan.warmUpSeconds);
  await ofBare(plan.warmUpSeconds);
  const turns: { product: Turn[]; bare: Turn[] } = { product: [], bare: [] };
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const who of round % 2 === 0 ? (['product', 'bare'] as const) : (['bare', 'product'] as const)) {
      turns[who].push(await (who === 'product' ? ofProduct : ofBare)(plan.seconds));
    }
  }
  const product = figures(turns.product, plan.product.pid);
  const bare = figures(turns.bare, plan.bare.pid);
  return { clinics: house.clinics, concurrency, product, bare, ratio: round2(product.rps / bare.rps) };
}

const round2 = (value: number) => Math.round(value * 100) / 100;

function figures(turns: readonly Turn[], pid: number): Figures {
  return {
    rps: Math.round(median(turns.map((each) => each.rps))),
    p50Ms: round2(median(turns.map((each) => each.p50Ms))),
    p99Ms: round2(median(turns.map((each) => each.p99Ms))),
    rssMiB: residentMiB(pid),
  };
}
