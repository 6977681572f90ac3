/** The channels of LISTEN and NOTIFY. */
export const channels = {
  /** Says the key of a release that changed. */
  change: "dateline_change",
  /** Says nothing: an edition is armed, or armed no more. */
  schedule: "dateline_schedule",
} as const;
