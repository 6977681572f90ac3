/** Releases and their translation for the benches: as many segments as wished, all of them known to the memory. */
import type { Application } from "../src/compose.ts";
import { Temporal } from "../src/domain/temporal.ts";
import { readPlannedTime, type PlannedTime } from "../src/domain/time/planned-time.ts";
import { importMemory } from "../src/pipeline/import-memory.ts";

const topics =
  "trade energy health space water farming fishing forests science schools roads rail ports tourism culture".split(
    " ",
  );
const themes = "貿易 エネルギー 保健 宇宙 水 農業 漁業 森林 科学 学校 道路 鉄道 港湾 観光 文化".split(" ");
const manners = "in detail,at length,with experts,once more".split(",");
const ways = "詳しく,時間をかけて,専門家とともに,改めて".split(",");

interface Line {
  readonly en: string;
  readonly ja: string;
}

/** A headline, then a sentence a paragraph. */
function linesOf(segments: number): readonly Line[] {
  const lines: Line[] = [{ en: "Joint Committee Meets", ja: "合同委員会の開催" }];
  for (const [i, manner] of manners.entries())
    for (const [j, topic] of topics.entries())
      lines.push({
        en: `The two sides discussed ${topic} ${manner}.`,
        ja: `双方は、${themes[j]}について${ways[i]}議論しました。`,
      });
  return lines.slice(0, segments);
}

/** A text of so many segments; `name` makes it another one. */
export function releaseOf(segments: number): string {
  const [headline, ...sentences] = linesOf(segments).map(({ en }) => en);
  return [headline, "February 15, 2023", ...sentences].join("\n\n");
}

/** Puts the translation of every line into the memory. */
export async function importLines(app: Application, segments: number): Promise<void> {
  const units = linesOf(segments).map(({ en, ja }) => ({
    sides: [
      { lang: "en", text: en },
      { lang: "ja", text: ja },
    ],
    dateline: "2023-02-15",
  }));
  await importMemory(app.ports, units, "bench");
}

/** A planned publication that no bench lives to see. */
export function tomorrow(): PlannedTime {
  const text = Temporal.Now.instant().add({ hours: 24 }).round("second").toString();
  const read = readPlannedTime(text, "bench");
  if ("severity" in read) throw new Error(JSON.stringify(read));
  return read;
}
