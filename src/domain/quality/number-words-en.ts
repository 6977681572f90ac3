/** English words that stand for numbers, as tables. */

/** Powers of ten. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 2],
  ["thousand", 3],
  ["million", 6],
  ["millions", 6],
  ["billion", 9],
  ["billions", 9],
  ["trillion", 12],
  ["trillions", 12],
]);

/** Short forms, which may also be units: 45m is 45 million or 45 metres. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["m", 6],
  ["mn", 6],
  ["mln", 6],
  ["b", 9],
  ["bn", 9],
  ["bln", 9],
  ["tn", 12],
  ["trn", 12],
]);

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";

export const wordNumbers: ReadonlyMap<string, number> = new Map([
  ...small.split(" ").map((word, i): [string, number] => [word, i]),
  ...tens.split(" ").map((word, i): [string, number] => [word, (i + 2) * 10]),
  ...ordinals.split(" ").map((word, i): [string, number] => [word, i + 1]),
  ["thirtieth", 30],
]);

/** Words that a translation may tell as a number. */
export const ordinaryWords: ReadonlyMap<string, readonly string[]> = new Map([
  ["a", ["1"]],
  ["an", ["1"]],
  ["single", ["1"]],
  ["once", ["1"]],
  ["each", ["1"]],
  ["every", ["1"]],
  ["per", ["1"]],
  ["annual", ["1"]],
  ["both", ["2"]],
  ["twice", ["2"]],
  ["pair", ["2"]],
  ["couple", ["2"]],
  ["double", ["2"]],
  ["doubled", ["2"]],
  ["doubling", ["2"]],
  ["bilateral", ["2"]],
  ["trilateral", ["3"]],
  ["triple", ["3"]],
  ["tripled", ["3"]],
  ["quadrilateral", ["4"]],
  ["quad", ["4"]],
  ["dozen", ["12"]],
  ["half", ["0.5", "30", "2", "50"]],
  ["quarter", ["0.25", "15", "4", "25"]],
  ["decade", ["10"]],
  ["decades", ["10"]],
  ["century", ["100"]],
  ["noon", ["12:00"]],
  ["midnight", ["00:00"]],
]);

/** As written: "may" and "march" are no months. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    ["January", "Jan"],
    ["February", "Feb"],
    ["March", "Mar"],
    ["April", "Apr"],
    ["May"],
    ["June", "Jun"],
    ["July", "Jul"],
    ["August", "Aug"],
    ["September", "Sep", "Sept"],
    ["October", "Oct"],
    ["November", "Nov"],
    ["December", "Dec"],
  ].flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

/** The year before the first of a Japanese era. */
export const eras: ReadonlyMap<string, number> = new Map([
  ["Meiji", 1867],
  ["Taisho", 1911],
  ["Showa", 1925],
  ["Heisei", 1988],
  ["Reiwa", 2018],
]);
