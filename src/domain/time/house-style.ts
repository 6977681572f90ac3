/**
 * House style: how a publisher wants its times to read. Nothing here changes which moment is said, and every choice
 * reads back as the same one. A choice is one of a closed list; THE FIRST OF EACH IS THE DEFAULT, and no two contradict.
 */

/** Which clock comes first, by what the zones are; days such as 同日 are counted from it. */
const leads = [
  // The clock of the place of the event; where no half is the place's own, as the author wrote it.
  "local",
  // The publisher's own clock.
  "home",
  "as-written",
] as const;

const english = {
  // 1:05 p.m.; 1:05 pm; 13:05.
  clock: ["a.m.", "am", "24-hour"],
  // What 12:00 and 0:00 are called: figures by `clock`, or "noon" and "midnight".
  twelve: ["figures", "words"],
  // February 14, 2023; 14 February 2023.
  dates: ["month-first", "day-first"],
  // "Japan time"; "JST", where every zone that the abbreviation can mean has that offset then, else the name.
  zones: ["names", "abbreviations"],
} as const;

const japanese = {
  // 11時; １１時.
  digits: ["half", "full"],
  // What follows an approximate clock.
  around: ["頃", "ごろ"],
  // 午前11時5分; 午前11時05分. On the hour neither has minutes.
  minutes: ["plain", "padded"],
  // Never 午後12時.
  noon: ["午後0時", "正午"],
  midnight: ["午前0時", "0時"],
  // 15日; 15日（水）; 15日（水曜日）.
  weekday: ["none", "short", "long"],
  // A date with its year: 2023年2月15日; 令和5年2月15日.
  years: ["western", "era"],
} as const;

/** Every choice and its values, the default first. */
export const styleChoices = { leadZone: leads, en: english, ja: japanese } as const;

type ChoiceOf<T extends { readonly [name: string]: readonly string[] }> = {
  readonly [K in keyof T]: T[K][number];
};

/** Whose clock comes first. */
export type LeadZone = (typeof leads)[number];
/** A value for every choice that English has. */
export type EnglishStyle = ChoiceOf<typeof english>;
/** A value for every choice that Japanese has. */
export type JapaneseStyle = ChoiceOf<typeof japanese>;

/** What a publisher chooses; what it leaves out is the default. */
export interface HouseStyle {
  /** Left out, times are led by the local clock, and days alone stay as written: 1月12日（現地時間11日）. */
  readonly leadZone?: LeadZone;
  readonly en?: Partial<EnglishStyle>;
  readonly ja?: Partial<JapaneseStyle>;
}

/** The publisher's choices for English, completed by the defaults. */
export function englishStyle(style: HouseStyle | undefined): EnglishStyle {
  return { ...defaultsEn, ...style?.en };
}

/** The publisher's choices for Japanese, completed by the defaults. */
export function japaneseStyle(style: HouseStyle | undefined): JapaneseStyle {
  return { ...defaultsJa, ...style?.ja };
}

const defaultsEn: EnglishStyle = {
  clock: english.clock[0],
  twelve: english.twelve[0],
  dates: english.dates[0],
  zones: english.zones[0],
};

const defaultsJa: JapaneseStyle = {
  digits: japanese.digits[0],
  around: japanese.around[0],
  minutes: japanese.minutes[0],
  noon: japanese.noon[0],
  midnight: japanese.midnight[0],
  weekday: japanese.weekday[0],
  years: japanese.years[0],
};
