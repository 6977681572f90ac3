/** Import: units of a translation memory become entries, in every direction that their languages give. */
import { localeOf, plainLocale } from "../domain/locale.ts";
import { skeletonKey } from "../domain/segments/content.ts";
import type { Term } from "../domain/translation/term-base.ts";
import { entryOf, type MemoryEntry } from "../domain/translation/memory.ts";
import type { Ports } from "./ports.ts";

/** The same segment in two or more languages, as an interchange file holds it. */
export interface MemoryUnit {
  readonly sides: readonly { readonly lang: string; readonly text: string }[];
  /** The day of the release it comes from, `YYYY-MM-DD`, or null. */
  readonly dateline: string | null;
}

/** Adds the units; answers how many entries were new. All become visible together. */
export async function importMemory(
  ports: Ports,
  units: readonly MemoryUnit[],
  origin: string,
): Promise<number> {
  const entries = units.flatMap((unit) => entriesOf(unit, origin, ports.setting.homeZone));
  const keyed = entries.map((entry) => ({ ...entry, key: ports.digest(skeletonKey(entry.source)) }));
  return ports.database.inTransaction((records) => records.memory.add(keyed));
}

/** A term with the pair of locales it is for. */
export interface LocalisedTerm extends Term {
  readonly sourceLocale: string;
  readonly targetLocale: string;
}

/** Adds terms, or says anew what is known of them; answers how many rows the term base took. All become visible together. */
export async function importTerms(ports: Ports, terms: readonly LocalisedTerm[]): Promise<number> {
  const pairs = new Map<string, { from: string; to: string; terms: Map<string, Term> }>();
  for (const { sourceLocale, targetLocale, source, target, domain, note, status } of terms) {
    const [from, to] = [plainLocale(sourceLocale), plainLocale(targetLocale)];
    const pair = pairs.get(`${from} ${to}`) ?? { from, to, terms: new Map<string, Term>() };
    // Of two rows that say the same, the later counts: one insert cannot touch a row twice.
    pair.terms.set(JSON.stringify([source, target]), { source, target, domain, note, status });
    pairs.set(`${from} ${to}`, pair);
  }
  return ports.database.inTransaction(async (records) => {
    let taken = 0;
    for (const { from, to, terms: some } of pairs.values())
      taken += await records.terms.add(from, to, [...some.values()]);
    return taken;
  });
}

function entriesOf(unit: MemoryUnit, origin: string, homeZone: string): readonly MemoryEntry[] {
  const sides = unit.sides.flatMap(({ lang, text }) => {
    const locale = localeOf(lang);
    return locale === null || text.trim() === "" ? [] : [{ locale: plainLocale(locale), text }];
  });
  return sides.flatMap((source) =>
    sides
      .filter((target) => target.locale !== source.locale)
      .map((target) => entryOf({ source, target, dateline: unit.dateline, origin }, homeZone)),
  );
}
