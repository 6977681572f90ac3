/**
 * The places in the journey where a stop of the machine must lose nothing and do nothing twice.
 * The kill tests walk all of them: stop there, start again, and the run completes with one result.
 */
export const steps = [
  "submit-saving",
  "submit-saved",
  "prepare-read",
  "prepare-saving",
  "prepare-saved",
  "translate-matched",
  "translate-saving",
  "translate-saved",
  "review-decided",
  "review-saving",
  "review-saved",
  "arm-rendered",
  "arm-sealing",
  "arm-sealed",
  "go-live-recording",
  "go-live-recorded",
  "notify-placing",
  "notify-placed",
  "notify-marked",
] as const;

export type Step = (typeof steps)[number];
