/** Blocks and repairs as they are found, in the order of the text; a block's path is its number. */
import type { Block, BlockKind, Repair } from "./block.ts";

export interface Outline {
  readonly blocks: Block[];
  readonly repairs: Repair[];
}

/** A repair before it is known at which block. */
export type RepairMade = Omit<Repair, "path">;

/** An outline with nothing in it. */
export function startOutline(): Outline {
  return { blocks: [], repairs: [] };
}

/** Adds a block; running text has neither level nor marker. */
export function addBlock(
  outline: Outline,
  kind: BlockKind,
  text: string,
  item: { level: number; marker: string | null } = { level: 0, marker: null },
): void {
  outline.blocks.push({
    path: `b${outline.blocks.length}`,
    kind,
    level: item.level,
    marker: item.marker,
    text,
  });
}

/** Says what was repaired at the newest block; `b0` where there is none yet. */
export function addRepair(outline: Outline, repair: RepairMade): void {
  outline.repairs.push({ path: `b${Math.max(0, outline.blocks.length - 1)}`, ...repair });
}
