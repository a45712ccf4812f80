// Loaded before a process of the product: its clock is wrong by CLOCK_SKEW_MS, as on a host that nobody looks after. Timers
// and durations stay right, as they do there.
const skewMs = Number(process.env.CLOCK_SKEW_MS ?? 0);
const RightDate = Date;

globalThis.Date = class extends RightDate {
  /** @param {...unknown} given */
  constructor(...given) {
    super(...(given.length === 0 ? [RightDate.now() + skewMs] : given));
  }
  static now() {
    return RightDate.now() + skewMs;
  }
};
