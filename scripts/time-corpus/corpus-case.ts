/** The shape of a case of test/fixtures/times/*.jsonl. */
export interface CorpusCase {
  readonly id: string;
  readonly lang: "en" | "ja";
  readonly text: string;
  readonly context: { readonly dateline: string; readonly place: string | null; readonly homeZone: string };
  /** Empty where the text states no time. */
  readonly times: readonly CorpusTime[];
}

export interface CorpusTime {
  /** Null where the halves disagree. */
  readonly instant: string | null;
  readonly until: string | null;
  /** What each zone's clock says, `YYYY-MM-DDTHH:MM`. */
  readonly readings: readonly { readonly zone: string; readonly local: string }[];
  /** The repair of halves that disagree, else null. */
  readonly repair: string | null;
}
