/**
 * How deep an item of a list is. A list counts its own levels; but an office often makes the inner list another list, at
 * the first level of its own, and sets it further to the right.
 */
import type { ListPlace } from "./word-line.ts";

/** In twentieths of a point: less further to the right is no level deeper. Half of what Word sets a level in by. */
const leastStep = 180;

interface OpenList {
  readonly list: string;
  /** How many levels stand around it. */
  readonly base: number;
  /** Where its last item begins, and how deep that is, 1 for the outermost. */
  indent: number | null;
  level: number;
}

export class ListLevels {
  readonly #open: OpenList[] = [];

  /** How deep the next item is, 1 for the outermost. */
  next({ list, level }: ListPlace, indent: number | null): number {
    const at = this.#open.findIndex((open) => open.list === list);
    if (at >= 0) this.#open.length = at + 1;
    else this.#closeBeside(indent);
    const known = at < 0 ? undefined : this.#open[at];
    const around = this.#open.at(-1)?.level ?? 0;
    const base = known?.base ?? Math.max(0, around - level);
    if (known === undefined) this.#open.push({ list, base, indent, level: base + level + 1 });
    else Object.assign(known, { indent, level: base + level + 1 });
    return base + level + 1;
  }

  /** Text that belongs to no item: what follows begins outermost. */
  interrupt(): void {
    this.#open.length = 0;
  }

  /** Closes the lists that a list which begins here does not stand in. */
  #closeBeside(indent: number | null): void {
    for (let open = this.#open.at(-1); open !== undefined; open = this.#open.at(-1)) {
      if (indent !== null && open.indent !== null && indent >= open.indent + leastStep) return;
      this.#open.pop();
    }
  }
}
