import type { INestApplicationContext } from '@nestjs/common';
import { type Clinic, type ClinicFilter, ClinicService } from '@mamori/clinics';
import { LARGEST_PAGE, prefectureByCode } from '@mamori/platform';
import type { Cli } from '../cli';
import { nearNames } from '../near-names';
import { Problem } from '../problem';

export interface FoundClinic {
  readonly id: string;
  readonly name: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The clinics named or numbered, in that order. A Problem that lists near names when one is unknown. */
export async function findClinics(
  cli: Cli,
  services: INestApplicationContext,
  namesOrIds: readonly string[],
): Promise<readonly FoundClinic[]> {
  const clinics = services.get(ClinicService);
  const found: FoundClinic[] = [];
  for (const typed of namesOrIds) {
    const clinic = uuid.test(typed) ? await clinics.get(typed) : await byName(cli, clinics, typed.trim());
    found.push({ id: clinic.id, name: clinic.name });
  }
  return found;
}

async function byName(cli: Cli, clinics: ClinicService, typed: string): Promise<Clinic> {
  const same = (await allClinics(clinics, { text: typed })).filter(({ name }) => name === typed);
  const [clinic, another] = same;
  if (clinic && !another) return clinic;
  if (clinic)
    throw new Problem(
      cli.say(
        `「${typed}」という医療機関が複数あります。ID で指定してください。`,
        `Several clinics are called "${typed}". Please give the id.`,
      ),
      same.map(({ id, prefecture }) => `${id}  ${prefectureByCode(prefecture)?.nameJa ?? ''}`),
    );
  const names = (await allClinics(clinics, null)).map(({ name }) => name);
  const near = nearNames(typed, names);
  throw new Problem(
    cli.say(`「${typed}」という医療機関はありません。`, `There is no clinic called "${typed}".`),
    near.length > 0 ? [cli.say('近い名前:', 'Near names:'), ...near.map((name) => `  ${name}`)] : [],
  );
}

async function allClinics(clinics: ClinicService, filter: ClinicFilter | null): Promise<readonly Clinic[]> {
  const all: Clinic[] = [];
  for (let after: string | null | undefined; ;) {
    const { nodes, pageInfo } = await clinics.list(filter, LARGEST_PAGE, after);
    all.push(...nodes);
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
}
