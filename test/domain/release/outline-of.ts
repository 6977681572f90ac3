/** Reads releases for tests: blocks as lines that can be compared at a glance. */
import type { Block } from "../../../src/domain/release/block.ts";
import { readRelease } from "../../../src/domain/release/read-release.ts";

/** Blocks as one line each: kind, level and marker where there are any, text. */
export function outline(text: string, locale = "en"): readonly string[] {
  return readRelease(text, locale).blocks.map(lineOf);
}

export function lineOf({ kind, level, marker, text }: Block): string {
  return [kind, ...(level > 0 ? [level, marker] : []), text].join(" | ");
}

/** A release around a body. */
export const around = (body: string): string =>
  `Press Releases\n\nThe Headline\n\nFebruary 15, 2023\n\nThe two sides met.\n\n${body}`;
export const japaneseAround = (body: string): string =>
  `報道発表\n\n日米次官協議\n\n令和5年2月15日\n\n　両者は会談を行いました。\n\n${body}`;
export const bodyOf = (body: string): readonly string[] => outline(around(body)).slice(4);
export const japaneseBodyOf = (body: string): readonly string[] =>
  outline(japaneseAround(body), "ja").slice(4);
