/** Numbers in the forms of East Asia: full-width digits, circled ones, kana in their two orders, and ideographs. */

const digits = [..."〇一二三四五六七八九"];

/** Forms whose numbers are single signs from a list, in order. After its end Word goes on in digits, or begins again. */
const series: ReadonlyMap<string, readonly string[]> = new Map([
  ["decimalEnclosedCircle", [..."①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"]],
  ["decimalEnclosedCircleChinese", [..."①②③④⑤⑥⑦⑧⑨⑩"]],
  ["decimalEnclosedFullstop", [..."⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"]],
  ["decimalEnclosedParen", [..."⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"]],
  ["ideographEnclosedCircle", [..."㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"]], // in brackets, not in circles: so Word has it
  ["ideographTraditional", [..."甲乙丙丁戊己庚辛壬癸"]],
  ["ideographZodiac", [..."子丑寅卯辰巳午未申酉戌亥"]],
]);

const aiueo = [
  ..."アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン",
];
const iroha = [
  ..."イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン",
];

/** Orders of letters, which begin again at their end. The narrow ones are written wide, as all katakana in a release is. */
const orders: ReadonlyMap<string, readonly string[]> = new Map([
  ["aiueo", aiueo],
  ["aiueoFullWidth", aiueo],
  ["iroha", iroha],
  ["irohaFullWidth", iroha],
  ["ganada", [..."가나다라마바사아자차카타파하"]],
  ["chosung", [..."ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"]],
]);

/** How a language counts with ideographs. */
interface Counting {
  readonly digits: readonly string[];
  /** For ten, a hundred, a thousand. */
  readonly units: readonly [string, string, string];
  /** For ten thousand. */
  readonly myriad: string;
  /** Whether a one is written before ten (within the first twenty), and before a hundred and a thousand. */
  readonly oneTen: boolean;
  readonly oneHundred: boolean;
  /** The sign for empty places between others, or nothing. */
  readonly gap: string;
  /** The first number that is written digit by digit. */
  readonly byDigits: number;
}

const japanese: Counting = {
  digits,
  units: ["十", "百", "千"],
  myriad: "万",
  oneTen: false,
  oneHundred: false,
  gap: "",
  byDigits: Infinity,
};
const chinese: Counting = { ...japanese, oneHundred: true, gap: "零" };
const legalUnits: Counting["units"] = ["拾", "佰", "仟"];

const countings: ReadonlyMap<string, Counting> = new Map([
  ["japaneseCounting", japanese],
  [
    "japaneseLegal",
    {
      ...japanese,
      digits: [..."〇壱弐参四伍六七八九"],
      units: ["拾", "百", "阡"],
      myriad: "萬",
      oneTen: true,
      oneHundred: true,
    },
  ],
  ["chineseCounting", { ...chinese, digits: [..."○一二三四五六七八九"], byDigits: 100 }],
  ["taiwaneseCounting", { ...chinese, digits: [..."○一二三四五六七八九"], byDigits: 100 }],
  ["chineseCountingThousand", chinese],
  ["taiwaneseCountingThousand", { ...chinese, myriad: "萬" }],
  [
    "chineseLegalSimplified",
    { ...chinese, digits: [..."零壹贰叁肆伍陆柒捌玖"], units: legalUnits, myriad: "万", oneTen: true },
  ],
  [
    "ideographLegalTraditional",
    { ...chinese, digits: [..."零壹貳參肆伍陸柒捌玖"], units: legalUnits, myriad: "萬", oneTen: true },
  ],
  [
    "koreanCounting",
    { ...japanese, digits: [..."영일이삼사오육칠팔구"], units: ["십", "백", "천"], myriad: "만" },
  ],
]);

const byDigit: ReadonlyMap<string, readonly string[]> = new Map([
  ["decimalFullWidth", [..."０１２３４５６７８９"]],
  ["decimalFullWidth2", [..."０１２３４５６７８９"]],
  ["ideographDigital", digits],
  ["japaneseDigitalTenThousand", digits],
  ["taiwaneseDigital", [..."○一二三四五六七八九"]],
  ["koreanDigital", [..."영일이삼사오육칠팔구"]],
  ["koreanDigital2", [..."零一二三四五六七八九"]],
]);

/** A number in a form of East Asia; null where it is no such form, or the form has no such number. */
export function eastAsianNumber(value: number, form: string): string | null {
  if (value < 0) return null;
  const signs = byDigit.get(form);
  if (signs !== undefined) return digitByDigit(value, signs);
  const counting = countings.get(form);
  if (counting !== undefined) return counted(value, counting);
  const order = orders.get(form);
  if (order !== undefined) return order[(value - 1) % order.length] ?? null;
  return series.get(form)?.[value - 1] ?? null;
}

function digitByDigit(value: number, signs: readonly string[]): string {
  return Array.from(String(value), (digit) => signs[Number(digit)] ?? digit).join("");
}

function counted(value: number, counting: Counting): string | null {
  if (value > 99_999_999) return null;
  if (value === 0 || value >= counting.byDigits) return digitByDigit(value, counting.digits);
  const myriads = Math.floor(value / 10_000);
  const rest = value % 10_000;
  if (myriads === 0) return underMyriad(rest, counting, true);
  const gap = rest > 0 && rest < 1_000 ? counting.gap : "";
  const below = rest === 0 ? "" : underMyriad(rest, counting, false);
  return `${underMyriad(myriads, counting, true)}${counting.myriad}${gap}${below}`;
}

/** 1 to 9,999. `first`: nothing stands before it. */
function underMyriad(value: number, counting: Counting, first: boolean): string {
  let written = "";
  let gap = false;
  for (const place of [3, 2, 1, 0]) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap ||= written !== "";
      continue;
    }
    if (gap) written += counting.gap;
    gap = false;
    const bare = first && written === "" && place === 1 && !counting.oneTen;
    const silent = digit === 1 && place > 0 && (bare || !oneIsWritten(counting, place));
    written += (silent ? "" : (counting.digits[digit] ?? "")) + (counting.units[place - 1] ?? "");
  }
  return written;
}

/** Japanese says 百 and 百十; Chinese 一百 and 一百一十, and only 十 to 十九 without the one. */
function oneIsWritten(counting: Counting, place: number): boolean {
  return place === 1 ? counting.oneTen || counting.oneHundred : counting.oneHundred;
}
