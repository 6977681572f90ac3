/** The body of a page in one language: blocks in order, list items nested. */
import type { PageBlock } from "../../domain/edition/page.ts";
import { isOrdered, markerNumber, nestLists, type ListItem } from "./block-tree.ts";
import { TextBlock } from "./text-block.tsx";

export function Body({ blocks }: { readonly blocks: readonly PageBlock[] }) {
  return (
    <div className="body">
      {nestLists(blocks).map((part) =>
        part.kind === "block" ? (
          <TextBlock key={part.block.path} block={part.block} id={part.block.path} />
        ) : (
          <List key={part.items[0]?.block.path} items={part.items} />
        ),
      )}
    </div>
  );
}

/** `role` because some screen readers take a list without bullets for no list. */
function List({ items }: { readonly items: readonly ListItem[] }) {
  const entries = items.map(({ block, children }) => (
    <li key={block.path} id={block.path} value={markerNumber(block.marker) ?? undefined}>
      <TextBlock block={block} />
      {children.length > 0 ? <List items={children} /> : null}
    </li>
  ));
  return isOrdered(items) ? <ol role="list">{entries}</ol> : <ul role="list">{entries}</ul>;
}
