/**
 * The colours of the public pages, light and dark, and the pairs that must be told apart.
 *
 * A test recomputes the WCAG 2 contrast of every pair: 4.5 and more for text, 3 and more for edges and focus.
 * `time` colours times and nothing else.
 */
export const light = {
  bg: "#f5f5f1",
  paper: "#ffffff",
  sunk: "#eeeee8",
  ink: "#1b1d22",
  ink2: "#4e525a",
  ink3: "#666a73",
  line: "#dddcd5",
  edge: "#85888f",
  accent: "#234a8f",
  "accent-ink": "#ffffff",
  "accent-tint": "#e8eef9",
  time: "#0a626d",
  "time-tint": "#e1f0f1",
  ok: "#27683c",
  "ok-tint": "#e5f1e7",
  warn: "#7d5000",
  "warn-tint": "#fbf0d8",
  stop: "#b02a18",
  "stop-tint": "#fbe8e3",
  del: "#9b2c1c",
  "del-tint": "#fbe3dd",
  add: "#1d6436",
  "add-tint": "#dcf0e0",
} as const;

export type Token = keyof typeof light;
export type Theme = { readonly [token in Token]: string };

export const dark: Theme = {
  bg: "#131519",
  paper: "#1b1e23",
  sunk: "#24282e",
  ink: "#ebeae6",
  ink2: "#b9bbc0",
  ink3: "#9a9da5",
  line: "#33373f",
  edge: "#7a7f89",
  accent: "#a3bdf7",
  "accent-ink": "#10182b",
  "accent-tint": "#232e47",
  time: "#83ced5",
  "time-tint": "#16353b",
  ok: "#92d1a1",
  "ok-tint": "#1c3324",
  warn: "#e8ba62",
  "warn-tint": "#3a2e15",
  stop: "#f8a08a",
  "stop-tint": "#45231b",
  del: "#f8a08a",
  "del-tint": "#48251d",
  add: "#92d1a1",
  "add-tint": "#1c3826",
};

/** Black on white paper: what the print rules put in place of the theme. */
export const paper: Partial<Theme> = {
  bg: "#ffffff",
  paper: "#ffffff",
  ink: "#000000",
  ink2: "#333333",
  line: "#999999",
  edge: "#666666",
  accent: "#000000",
  "accent-ink": "#ffffff",
  time: "#000000",
  "time-tint": "#ffffff",
  warn: "#000000",
  "warn-tint": "#ffffff",
  stop: "#000000",
  "stop-tint": "#ffffff",
};

/** Foreground on background, as used. */
export type Pair = readonly [foreground: Token, background: Token];

/** Text on what it stands on: at least 4.5. */
export const textPairs: readonly Pair[] = [
  ["ink", "paper"],
  ["ink", "bg"],
  ["ink", "sunk"],
  ["ink", "warn-tint"],
  ["ink", "stop-tint"],
  ["ink2", "paper"],
  ["ink2", "bg"],
  ["ink2", "sunk"],
  ["ink3", "paper"],
  ["ink3", "sunk"],
  ["ink3", "accent-tint"],
  ["accent", "paper"],
  ["accent", "bg"],
  ["accent", "accent-tint"],
  ["accent", "warn-tint"],
  ["accent", "stop-tint"],
  ["accent-ink", "accent"],
  ["time", "paper"],
  ["time", "bg"],
  ["time", "time-tint"],
  ["ok", "paper"],
  ["ok", "ok-tint"],
  ["warn", "paper"],
  ["warn", "warn-tint"],
  ["stop", "paper"],
  ["stop", "stop-tint"],
  ["del", "del-tint"],
  ["add", "add-tint"],
];

/** Borders of controls, bars of notices, the focus ring: at least 3. */
export const edgePairs: readonly Pair[] = [
  ["edge", "paper"],
  ["edge", "bg"],
  ["accent", "paper"],
  ["accent", "bg"],
  ["time", "paper"],
  ["warn", "warn-tint"],
  ["stop", "stop-tint"],
];
