import type {
  AccountReviewInput,
  BackupInput,
  BackupTarget,
  ContinuityPlanInput,
  DrillInput,
  EquipmentInput,
  SaveContactInput,
  TrainingInput,
} from '@mamori/clinics';
import { addDays, type Day } from '@mamori/platform';
import { givenNames, surnames } from './names';
import type { PlannedClinic, PlannedSystem } from './plan-clinics';
import { type Random, seededRandom } from './random';

export type PlannedContact = Omit<SaveContactInput, 'clinicId'>;

/** What the people of a clinic would have written into its registers. */
export interface PlannedRegisters {
  readonly contacts: readonly PlannedContact[];
  readonly chartPlace: string;
  readonly equipment: readonly EquipmentInput[];
  readonly isReviewed: boolean;
  readonly backups: readonly BackupInput[];
  readonly plan: ContinuityPlanInput | null;
  readonly drill: DrillInput | null;
  readonly trainings: readonly TrainingInput[];
  readonly accountReview: AccountReviewInput | null;
}

const targets: Partial<Record<PlannedSystem['kind'], BackupTarget>> = { emr: 'emr', receipt: 'receipt', pacs: 'pacs' };

/**
 * The registers of a clinic, further kept the further it is with its checklist; null for one that has hardly begun. Days lie
 * around `today`, telephone numbers in an exchange that is never given to a subscriber.
 */
export function planRegisters(clinic: PlannedClinic, today: Day): PlannedRegisters | null {
  const { profile, seed } = clinic;
  if (profile === null || profile === 'begun') return null;
  const random = seededRandom(seed + 2_000);
  const isWhole = profile === 'complete';
  const isHalf = profile === 'midway';
  return {
    contacts: planContacts(random, clinic, today, isWhole),
    chartPlace: isWhole ? '受付カウンターの引き出しと院長室の壁' : '',
    equipment: planEquipment(random, clinic, today),
    isReviewed: isWhole,
    backups: isHalf ? [] : planBackups(random, clinic, today, isWhole),
    plan: isHalf ? null : planContinuity(clinic, today, isWhole),
    drill: isWhole ? planDrill(random, clinic, today) : null,
    trainings: isHalf ? [] : planTrainings(random, clinic, today, isWhole),
    accountReview: isWhole ? planAccountReview(random, clinic, today) : null,
  };
}

const phoneOf = ({ clinic }: PlannedClinic, last: number) =>
  `${clinic.phone?.split('-')[0] ?? '000'}-000-${String(last).padStart(4, '0')}`;
const personOf = (random: Random) => `${random.pick(surnames)} ${random.pick(givenNames)}`;
const vendorsOf = ({ systems }: PlannedClinic) => [...new Set(systems.map(({ vendorName }) => vendorName))];

function planContacts(random: Random, clinic: PlannedClinic, today: Day, isWhole: boolean): readonly PlannedContact[] {
  const seenOn = addDays(today, -(isWhole ? random.between(5, 80) : random.between(200, 500)));
  const number = (last: number) => ({ phone: phoneOf(clinic, last), confirmedOn: seenOn });
  return [
    { kind: 'inside', name: clinic.clinic.directorName ?? '', role: '院長（責任者）', ...number(101) },
    { kind: 'inside', name: personOf(random), role: '事務（院長が不在のとき）', ...number(102) },
    ...vendorsOf(clinic).map((name, index) => ({
      kind: 'vendor' as const,
      name,
      role: '保守の窓口（平日9時から18時）',
      note: '契約番号を手元に用意してから電話する（見本）',
      ...number(201 + index),
    })),
    { kind: 'police', name: '最寄りの警察署（架空）', ...number(301) },
    ...(clinic.inspection
      ? [{ kind: 'prefecture' as const, name: clinic.inspection.healthCentre, ...number(302) }]
      : []),
  ];
}

function planEquipment(random: Random, { systems }: PlannedClinic, today: Day): readonly EquipmentInput[] {
  const boughtOn = () => addDays(today, -random.between(200, 2_400));
  const [main] = systems;
  const desktop = (name: string, place: string): EquipmentInput => ({
    name,
    kind: 'computer',
    model: '見本電機 MK-510（架空）',
    place,
    usedFor: main.name,
    osVersion: 'Windows 11 Pro 24H2',
    manager: '事務',
    boughtOn: boughtOn(),
  });
  return [
    {
      name: `${main.name} サーバ`,
      kind: 'server',
      model: '見本電機 SV-20（架空）',
      place: 'サーバ室',
      usedFor: main.name,
      osVersion: 'Windows Server 2022',
      manager: '院長',
      isRemote: true,
      vendorName: main.vendorName,
      boughtOn: boughtOn(),
      supportEndsOn: '2031-10-14',
    },
    desktop('受付PC 1', '受付'),
    desktop('受付PC 2', '受付'),
    desktop('診察室PC', '診察室'),
    {
      ...desktop('予備のノートPC', '事務室'),
      osVersion: 'Windows 10 Pro 22H2',
      supportEndsOn: '2025-10-14',
      note: '入れ替える予定。院内のネットワークにはつないでいない（見本）',
    },
    {
      name: 'インターネットのルーター',
      kind: 'network',
      model: '例示通信 RT-1（架空）',
      place: 'サーバ室',
      usedFor: '院外との接続',
      manager: '事務',
      isRemote: true,
      vendorName: main.vendorName,
      boughtOn: boughtOn(),
    },
    {
      name: 'バックアップ用NAS',
      kind: 'storage',
      model: '例示記憶 NS-4（架空）',
      place: 'サーバ室',
      usedFor: '写しの保管',
      manager: '事務',
      boughtOn: boughtOn(),
    },
    { name: '受付の複合機', kind: 'printer', model: '例示事務機 P-3（架空）', place: '受付', manager: '事務' },
  ];
}

function planBackups(random: Random, { systems }: PlannedClinic, today: Day, isWhole: boolean): readonly BackupInput[] {
  return systems.map(({ kind, name, vendorName }, index) => ({
    target: targets[kind] ?? 'department',
    name: `${name}のデータ`,
    methods: isWhole ? ['nas', 'external_disk'] : ['nas'],
    frequency: 'daily',
    generations: isWhole ? 7 : 1,
    offlineCopy: isWhole ? 'yes' : 'no',
    offsiteCopy: isWhole ? 'yes' : 'unknown',
    encryptedCopy: isWhole ? 'yes' : 'unknown',
    keptWhere: 'サーバ室のNASと、事務室の金庫の外付けディスク',
    stepsWhere: isWhole ? 'BCPの付録3' : '',
    doneBy: `事務と${vendorName}`,
    succeededOn: addDays(today, -random.between(1, 6)),
    ...(isWhole && index === 0
      ? {
          testedOn: addDays(today, -random.between(40, 200)),
          testResult: 'restored' as const,
          testedBy: vendorName,
          nextTestOn: addDays(today, random.between(60, 160)),
        }
      : {}),
  }));
}

const planContinuity = ({ clinic }: PlannedClinic, today: Day, isWhole: boolean): ContinuityPlanInput => ({
  name: 'サイバー攻撃を想定したBCP',
  coversCyber: isWhole ? 'yes' : 'unknown',
  edition: isWhole ? '第2版' : '第1版',
  keptWhere: '事務室の棚（紙）',
  approvedBy: clinic.directorName,
  reviewedOn: addDays(today, isWhole ? -120 : -420),
  checkedOn: isWhole ? addDays(today, -119) : null,
  nextReviewOn: addDays(today, isWhole ? 245 : 40),
});

const planDrill = (random: Random, { clinic }: PlannedClinic, today: Day): DrillInput => ({
  heldOn: addDays(today, -random.between(30, 150)),
  kind: 'tabletop',
  scenario: '朝、電子カルテにつながらず、画面に脅迫文が出ている（想定）',
  people: random.between(4, 12),
  ledBy: clinic.directorName,
  found: '紙の受付票の置き場所を知らない職員がいた。受付の引き出しにまとめ、全員に伝えた。',
  nextOn: addDays(today, random.between(200, 300)),
});

function planTrainings(random: Random, clinic: PlannedClinic, today: Day, isWhole: boolean): readonly TrainingInput[] {
  const first: TrainingInput = {
    heldOn: addDays(today, -random.between(380, 420)),
    theme: 'パスワードの決まりとUSBメモリの使い方',
    audience: '全職員',
    ledBy: clinic.clinic.directorName,
    people: random.between(5, 12),
    material: '運用管理規程の写しを配って説明',
  };
  if (!isWhole) return [first];
  const names = [clinic.clinic.directorName ?? '', ...Array.from({ length: 4 }, () => personOf(random))];
  return [
    first,
    {
      heldOn: addDays(today, -random.between(20, 100)),
      theme: '不審なメールの見分け方と、開いてしまったときの連絡先',
      audience: '全職員',
      ledBy: clinic.clinic.directorName,
      participants: [...new Set(names)].join('\n'),
      material: '公開されている啓発動画を見て、連絡体制図の場所を確かめた',
      note: '欠席した人には翌週に個別に説明（見本）',
      nextOn: addDays(today, random.between(150, 300)),
    },
  ];
}

const planAccountReview = (random: Random, { systems }: PlannedClinic, today: Day): AccountReviewInput => ({
  heldOn: addDays(today, -random.between(20, 330)),
  systems: systems.map(({ name }) => name).join('、'),
  whose: '全職員と、業者の保守用ID',
  doneBy: '事務',
  accountCount: random.between(12, 30),
  stoppedCount: random.between(0, 3),
  note: '職員名簿と突き合わせて、使っていないIDを止めた（見本）',
});
