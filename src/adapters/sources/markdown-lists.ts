/** The lists of a Markdown text: how deep an item is, and the marker that it goes by. */
import type { Token } from "markdown-it";

interface OpenList {
  readonly ordered: boolean;
  /** Whether every item has the same number, as who leaves counting to the format types it. */
  readonly counted: boolean;
  next: number;
}

export interface ItemMarker {
  readonly marker: string;
  readonly level: number;
  readonly counted: boolean;
}

/** The numbers as typed of each ordered list, by the index of the token that opens it. */
export function typedNumbers(tokens: readonly Token[]): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, number[]>();
  const open: number[] = [];
  for (const [i, token] of tokens.entries()) {
    if (/^(?:ordered|bullet)_list_open$/u.test(token.type)) {
      open.push(i);
      lists.set(i, []);
    } else if (/^(?:ordered|bullet)_list_close$/u.test(token.type)) open.pop();
    else if (token.type === "list_item_open") lists.get(open.at(-1) ?? -1)?.push(Number(token.info));
  }
  return lists;
}

/** Follows the lists while the tokens go by. */
export class MarkdownLists {
  readonly #open: OpenList[] = [];

  get depth(): number {
    return this.#open.length;
  }

  open(token: Token, numbers: readonly number[]): void {
    const [first = 1] = numbers;
    const counted = numbers.length > 1 && numbers.every((number) => number === first);
    this.#open.push({ ordered: token.type === "ordered_list_open", counted, next: first });
  }

  close(): void {
    this.#open.pop();
  }

  /** The marker of the next item. */
  item(token: Token): ItemMarker {
    const level = this.#open.length;
    const list = this.#open.at(-1);
    if (list?.ordered !== true) return { marker: "•", level, counted: false };
    const number = list.counted ? String(list.next) : token.info;
    list.next += 1;
    return { marker: `${number}${token.markup}`, level, counted: list.counted };
  }
}
