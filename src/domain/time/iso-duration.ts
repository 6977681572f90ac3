/** Durations as ISO 8601 of hours and minutes, as stated: 95 minutes stays PT95M, an hour and a half is PT1H30M. */
export interface HoursMinutes {
  readonly hours: number;
  readonly minutes: number;
}

/** `PT1H30M` -> 1 and 30; null where it is not of that form. */
export function readDuration(iso: string): HoursMinutes | null {
  const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/u.exec(iso) ?? [];
  if (hours === undefined && minutes === undefined) return null;
  return { hours: Number(hours ?? 0), minutes: Number(minutes ?? 0) };
}

/** Minutes -> `PT1H30M`, `P1D`, `P1DT5M`: how far two times are apart. */
export function isoOfMinutes(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  const time = `${hours > 0 ? `${hours}H` : ""}${rest > 0 ? `${rest}M` : ""}`;
  return `P${days > 0 ? `${days}D` : ""}${time === "" && days > 0 ? "" : `T${time === "" ? "0M" : time}`}`;
}
