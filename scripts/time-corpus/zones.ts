/** The zones of the corpus with their names, written out here and not taken from the tables under test. */
export interface CorpusZone {
  readonly zone: string;
  /** Abbreviations in winter and in summer (northern: by offset, the smaller first). */
  readonly short: readonly [string, string];
  readonly city: string;
  readonly country: string;
  readonly adjective: string;
  readonly cityJa: string;
}

const z = (
  zone: string,
  short: readonly [string, string],
  city = "",
  country = "",
  adjective = "",
  cityJa = "",
): CorpusZone => ({ zone, short, city, country, adjective, cityJa });

export const zones: { readonly [key: string]: CorpusZone } = {
  JP: z("Asia/Tokyo", ["JST", "JST"], "Tokyo", "Japan", "Japanese", "東京"),
  NY: z("America/New_York", ["EST", "EDT"], "New York", "", "", "ニューヨーク"),
  LA: z("America/Los_Angeles", ["PST", "PDT"], "Los Angeles", "", "", "ロサンゼルス"),
  PA: z("Europe/Paris", ["CET", "CEST"], "Paris", "France", "French", "パリ"),
  PAW: z("Europe/Paris", ["CET", "CEST"], "Paris", "France", "French", "パリ"),
  RO: z("Europe/Rome", ["CET", "CEST"], "Rome", "Italy", "Italian", "ローマ"),
  BE: z("Europe/Brussels", ["CET", "CEST"], "Brussels", "Belgium", "Belgian", "ブリュッセル"),
  DE: z("Europe/Berlin", ["CET", "CEST"], "Berlin", "Germany", "German", "ベルリン"),
  CH: z("Europe/Zurich", ["CET", "CEST"], "Geneva", "Switzerland", "Swiss", "ジュネーブ"),
  OS: z("Europe/Oslo", ["CET", "CEST"], "Oslo", "Norway", "Norwegian", "オスロ"),
  LO: z("Europe/London", ["GMT", "BST"], "London", "", "British", "ロンドン"),
  LOS: z("Europe/London", ["GMT", "BST"], "London", "", "British", "ロンドン"),
  LI: z("Europe/Lisbon", ["WET", "WEST"], "Lisbon", "Portugal", "Portuguese", "リスボン"),
  UA: z("Europe/Kyiv", ["EET", "EEST"], "Kyiv", "Ukraine", "Ukrainian", "キーウ"),
  UTC: z("UTC", ["UTC", "UTC"]),
  IN: z("Asia/Kolkata", ["IST", "IST"], "New Delhi", "India", "Indian", "ニューデリー"),
  NP: z("Asia/Kathmandu", ["NPT", "NPT"], "Kathmandu", "Nepal", "Nepalese", "カトマンズ"),
  BD: z("Asia/Dhaka", ["BST", "BST"], "Dhaka", "Bangladesh", "Bangladeshi", "ダッカ"),
  CN: z("Asia/Shanghai", ["CST", "CST"], "Beijing", "China", "Chinese", "北京"),
  KR: z("Asia/Seoul", ["KST", "KST"], "Seoul", "South Korea", "Korean", "ソウル"),
  SG: z("Asia/Singapore", ["SGT", "SGT"], "Singapore", "Singapore", "Singaporean", "シンガポール"),
  SY: z("Australia/Sydney", ["AEST", "AEDT"], "Sydney", "", "", "シドニー"),
  AD: z("Australia/Adelaide", ["ACST", "ACDT"], "Adelaide", "", "", "アデレード"),
  HI: z("Pacific/Honolulu", ["HST", "HST"], "Honolulu", "", "", "ホノルル"),
  QU: z("America/Guayaquil", ["ECT", "ECT"], "Quito", "", "", "キト"),
  AR: z(
    "America/Argentina/Buenos_Aires",
    ["ART", "ART"],
    "Buenos Aires",
    "Argentina",
    "",
    "ブエノスアイレス",
  ),
  KE: z("Africa/Nairobi", ["EAT", "EAT"], "Nairobi", "Kenya", "Kenyan", "ナイロビ"),
};

/** Places that stand for `L`, in turn: what the context names. */
export const places: readonly (readonly [zone: string, en: string, ja: string])[] = [
  ["America/New_York", "Washington D.C.", "ワシントンD.C."],
  ["Europe/Paris", "Paris", "パリ"],
  ["Asia/Kolkata", "New Delhi", "ニューデリー"],
  ["America/Sao_Paulo", "Brasilia", "ブラジリア"],
  ["Europe/Zurich", "Geneva", "ジュネーブ"],
  ["Australia/Sydney", "Sydney", "シドニー"],
];
