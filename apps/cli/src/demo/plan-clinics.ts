import type { ClinicInput, ClinicKind, TwoFactorStateInput, TwoFactorStatus } from '@mamori/clinics';
import { addDays, businessDayOnOrAfter, businessDayOnOrBefore, type Day } from '@mamori/platform';
import { type Area, areas, givenNames, institutions, type Product, products, surnames, tags, type Word } from './names';
import { type Random, seededRandom } from './random';

/** How far a clinic has come with its checklist; null: nobody has opened it. */
export type Profile = 'complete' | 'gaps' | 'midway' | 'begun' | null;

export interface PlannedSystem extends Product {
  readonly renewalOn: Day | null;
  readonly clientLogin: TwoFactorStateInput;
  readonly serverLogin: TwoFactorStateInput;
}

export interface PlannedInspection {
  readonly inspectionOn: Day;
  readonly documentsDueOn: Day;
  readonly healthCentre: string;
}

/** One fictitious clinic with all that people would have entered about it. */
export interface PlannedClinic {
  /** Seeds whatever is made up about the clinic later. */
  readonly seed: number;
  readonly clinic: ClinicInput;
  /** Which of the consultants looks after it, from 0. */
  readonly consultant: number;
  readonly systems: readonly [PlannedSystem, ...PlannedSystem[]];
  readonly inspection: PlannedInspection | null;
  readonly profile: Profile;
}

/** How many consultants share the clinics. */
export const CONSULTANTS = 3;
const SEED = 20_270_401;

const kinds: readonly ClinicKind[] = ['hospital', 'clinic', 'dental', 'pharmacy'];
const profiles: readonly Profile[] = [
  ...Array<Profile>(4).fill('complete'),
  ...Array<Profile>(7).fill('gaps'),
  ...Array<Profile>(7).fill('midway'),
  ...Array<Profile>(2).fill('begun'),
  ...Array<Profile>(4).fill(null),
];

/** The 24 clinics of the demo. Names depend on nothing; dates lie around `today`. */
export function planClinics(today: Day): readonly PlannedClinic[] {
  const random = seededRandom(SEED);
  const sites = random.shuffled(areas.flatMap((area) => area.towns.map((town) => ({ area, town }))));
  const facilities = random.shuffled(kinds.flatMap((kind) => institutions[kind].map((word) => ({ kind, word }))));
  const shuffledProfiles = random.shuffled(profiles);
  return sites.flatMap((site, index) => {
    const facility = facilities[index];
    const profile = shuffledProfiles[index] ?? null;
    return facility ? [planClinic({ index, ...site, ...facility, profile, today })] : [];
  });
}

interface Site {
  readonly index: number;
  readonly area: Area;
  readonly town: Word;
  readonly kind: ClinicKind;
  readonly word: Word;
  readonly profile: Profile;
  readonly today: Day;
}

function planClinic({ index, area, town, kind, word, profile, today }: Site): PlannedClinic {
  const seed = SEED + 1 + index;
  const random = seededRandom(seed);
  const number = String(index + 1).padStart(2, '0');
  const clinic: ClinicInput = {
    name: `${town[0]}${word[0]}`,
    nameKana: `${town[1]}${word[1]}`,
    kind,
    prefecture: area.prefecture,
    address: `${area.nameJa}${town[0]}市見本町${random.between(1, 9)}-${random.between(1, 30)}（架空）`,
    // An exchange of zeros is never given to a subscriber.
    phone: `${area.areaCode}-000-00${number}`,
    institutionCode: `DEMO-${area.prefecture}-${number}`,
    directorName: `${random.pick(surnames)} ${random.pick(givenNames)}`,
    tags: random.shuffled(tags).slice(0, random.between(0, 2)),
  };
  const [first, ...more] = products[kind];
  const others = more.slice(0, random.between(0, more.length));
  const worst = worstLogin(index, profile);
  const system = (product: Product, status: TwoFactorStatus) => planSystem(random, product, status, today);
  const better = () => random.pick<TwoFactorStatus>(worst === 'in_place' ? ['in_place'] : [worst, 'in_place']);
  return {
    seed,
    clinic,
    consultant: index % CONSULTANTS,
    systems: [system(first, worst), ...others.map((one) => system(one, better()))],
    inspection: planInspection(random, index, area, today),
    profile,
  };
}

// A clinic that is through with its checklist has no login left without a plan.
const worstLogin = (index: number, profile: Profile): TwoFactorStatus => {
  const all: readonly TwoFactorStatus[] = ['planned', 'none', 'in_place', 'relief', 'none'];
  const settled: readonly TwoFactorStatus[] = ['in_place', 'planned'];
  const choice = profile === 'complete' ? settled : all;
  return choice[index % choice.length] ?? 'none';
};

function planSystem(random: Random, product: Product, status: TwoFactorStatus, today: Day): PlannedSystem {
  const renewalOn = addDays(today, random.between(90, 1_400));
  const login = (given: TwoFactorStatus): TwoFactorStateInput => {
    if (given === 'planned') return { status: given, plannedOn: addDays(today, random.between(30, 120)) };
    if (given === 'relief')
      return {
        status: given,
        reliefReason: '今の版では二要素認証に対応できず、次の更新で入れ替える予定のため（見本）',
        reliefUntilOn: renewalOn,
      };
    return { status: given };
  };
  // The server's login is where clinics lag behind: the client's is never the worse of the two.
  const client = random.chance(0.4) ? 'in_place' : status;
  return {
    ...product,
    renewalOn: status === 'relief' || random.chance(0.8) ? renewalOn : null,
    clientLogin: login(client),
    serverLogin: login(status),
  };
}

function planInspection(random: Random, index: number, area: Area, today: Day): PlannedInspection | null {
  if (index % 5 === 3 || index % 5 === 4) return null;
  const isSoon = index % 6 === 0;
  const inspectionOn = businessDayOnOrAfter(addDays(today, isSoon ? random.between(20, 28) : random.between(35, 160)));
  const documentsDueOn = businessDayOnOrBefore(addDays(inspectionOn, -random.between(10, 14)));
  return { inspectionOn, documentsDueOn, healthCentre: area.healthCentre };
}
