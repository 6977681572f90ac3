/**
 * The jobs there can be, and the ids that make each wish new. An id is ignored while a job of that id waits or
 * runs, so the same wish may be made by a stage, by the sweep and by a second process.
 */
import type { Temporal } from "../domain/temporal.ts";
import type { Wish } from "./queue.ts";

const atOnce = { notBefore: null, light: true } as const;

export function prepareWish(revisionId: number): Wish {
  return { stage: "prepare", id: `prepare-${revisionId}`, subject: String(revisionId), ...atOnce };
}

/** `light`: whether no provider will be asked. */
export function translateWish(
  revisionId: number,
  locale: string,
  { light }: { readonly light: boolean },
): Wish {
  return {
    stage: "translate",
    id: `translate-${revisionId}-${locale}`,
    subject: `${revisionId}-${locale}`,
    notBefore: null,
    light,
  };
}

export function reviewWish(revisionId: number): Wish {
  return { stage: "review", id: `review-${revisionId}`, subject: String(revisionId), ...atOnce };
}

export function armWish(editionId: number): Wish {
  return { stage: "arm", id: `arm-${editionId}`, subject: String(editionId), ...atOnce };
}

/** The second is in the id: an edition moved to another time is another wish. */
export function publishWish(editionId: number, effectiveAt: Temporal.Instant): Wish {
  const second = Math.ceil(effectiveAt.epochMilliseconds / 1000);
  return {
    stage: "publish",
    id: `publish-${editionId}-${second}`,
    subject: String(editionId),
    notBefore: effectiveAt,
    light: false,
  };
}

export function notifyWish(eventNumber: number): Wish {
  return {
    stage: "notify",
    id: `notify-${eventNumber}`,
    subject: String(eventNumber),
    ...atOnce,
    light: false,
  };
}

/** Reads a translate job's subject, `12-zh-Hant`, back. */
export function translationOf(subject: string): { readonly revisionId: number; readonly locale: string } {
  const dash = subject.indexOf("-");
  return { revisionId: Number(subject.slice(0, dash)), locale: subject.slice(dash + 1) };
}
