/** Labels of halves in Japanese, before the date: 現地時間, 日本時間, 米国東部時間. No abbreviations. */
import type { ClockLabel } from "./present-label.ts";
import { generalName } from "./present-label.ts";
import { utcName } from "./wall-clock.ts";
import { zoneNameJa } from "./zone-names-ja.ts";
import { placeLabel } from "./zone.ts";

/** 現地時間, 日本時間, UTC+5:30の; empty for a half without a label. */
export function labelJa(label: ClockLabel): string {
  switch (label.kind) {
    case "none":
      return "";
    case "local":
      return "現地時間";
    case "offset":
      return `${utcName(label.seconds)}の`;
    case "zone": {
      const place = placeLabel(label.zone, label.place, "ja");
      const general = generalName(label, zoneNameJa);
      return general ?? (place === null ? `${utcName(label.seconds)}の` : `${place}時間`);
    }
    default:
      return label satisfies never;
  }
}
