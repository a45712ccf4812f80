import type { DrillKind } from '../../../schema.gen';

/** As lists, files and snapshots write them. */
export const drillWords: Readonly<Record<DrillKind, string>> = {
  tabletop: '机上訓練',
  hands_on: '実地訓練',
  restore: 'データを戻す訓練',
  contact: '連絡の訓練',
  other: 'そのほか',
};
