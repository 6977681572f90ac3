/**
 * One block's words in the element that its kind asks for. The same for the page in one language and for the
 * bilingual page, where the block's id is on the row and not here.
 */
import type { PageBlock } from "../../domain/edition/page.ts";
import { Runs } from "./runs.tsx";

export interface TextBlockProps {
  readonly block: PageBlock;
  /** The block's path as the place to link to; absent where the row around it carries it. */
  readonly id?: string;
  /** The language of the words where it is not that of the element around. */
  readonly lang?: string;
}

/** Widths in em that the smallest telephone (360 px) leaves for a line of running text, and what each level takes. */
const lineRoom = 18.8;
const levelRoom = 2.2;
/** The same for a headline, which is larger. */
export const headlineRoom = 11;

export function TextBlock({ block, ...place }: TextBlockProps) {
  const runs = <Runs runs={block.runs} room={lineRoom - levelRoom * block.level} />;
  switch (block.kind) {
    case "heading":
      return (
        <h2 className="heading" {...place}>
          <Runs runs={block.runs} room={headlineRoom} />
        </h2>
      );
    case "quote":
      return (
        <blockquote {...place}>
          <p>{runs}</p>
        </blockquote>
      );
    case "list-item":
      return (
        <p className={`item level-${Math.min(block.level, 4)}`} {...place}>
          {block.marker === null ? null : <span className="marker">{markerText(block.marker)}</span>}
          {runs}
        </p>
      );
    case "category":
    case "headline":
    case "subhead":
    case "dateline":
    case "paragraph":
    case "note":
    case "boilerplate":
    case "contact":
      return (
        <p className={block.kind} {...place}>
          {runs}
        </p>
      );
    default:
      return block.kind satisfies never;
  }
}

/** The marker as text with what parts it from the words, so that a copy keeps the number. */
function markerText(marker: string): string {
  if (marker.endsWith("）")) return marker;
  return /^[\x20-\x7e]*[.)]$/u.test(marker) ? `${marker} ` : `${marker}\u3000`;
}
