export const clinicsJa = {
  'clinics.kind.hospital': '病院',
  'clinics.kind.clinic': '診療所',
  'clinics.kind.dental': '歯科診療所',
  'clinics.kind.pharmacy': '薬局',
  'clinics.twoFactor.in_place': '対応済み',
  'clinics.twoFactor.planned': '対応予定',
  'clinics.twoFactor.relief': '猶予中',
  'clinics.twoFactor.none': '未対応',
  'clinics.twoFactor.no_system': 'システム未登録',
} as const;
