import { expect, test } from "vitest";
import {
  dark,
  edgePairs,
  light,
  paper,
  textPairs,
  type Theme,
} from "../../../src/adapters/rendering/tokens.ts";

const themes: readonly (readonly [string, Theme])[] = [
  ["light", light],
  ["dark", dark],
  ["print", { ...light, ...paper }],
];

test.each(themes)("every text in the %s theme has a contrast of at least 4.5", (_name, theme) => {
  const tooWeak = textPairs.filter(([text, ground]) => contrast(theme[text], theme[ground]) < 4.5);
  expect(tooWeak).toEqual([]);
});

test.each(themes)("every edge in the %s theme has a contrast of at least 3", (_name, theme) => {
  const tooWeak = edgePairs.filter(([edge, ground]) => contrast(theme[edge], theme[ground]) < 3);
  expect(tooWeak).toEqual([]);
});

test("the measure is the one of WCAG 2: black on white is 21, a mid grey 4.48", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

/** WCAG 2: (L1 + 0.05) / (L2 + 0.05), the lighter above. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
