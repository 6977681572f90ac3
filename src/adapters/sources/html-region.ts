/**
 * Where the release is in a page: the densest of the places that publishers and their systems keep a text in - `<main>`,
 * `<article>`, boxes called contents, article, entry - that holds a day, a title and the page's sentences; else the whole
 * page but its furniture.
 */
import { namesOf, sectionNames } from "./html-elements.ts";
import { isFurniture, type PageTotals, shareOf } from "./html-furniture.ts";
import { isKeptSilent } from "./html-hidden.ts";
import type { Measures } from "./html-measure.ts";
import { type HtmlElement, neverText, walk } from "./html-node.ts";

/** What the whole page says of an element, by the element's index. */
export const marked = { nothing: 0, hidden: 1, furniture: 2 } as const;

export interface Region {
  /** The element that the release is in. */
  readonly element: HtmlElement;
  /** One of `marked` for each element; what is inside a marked one has no marks. */
  readonly marks: Uint8Array;
}

interface Place {
  readonly element: HtmlElement;
  readonly mass: number;
  readonly letters: number;
  readonly linked: number;
  /** Whether it holds a day, and whether it holds a heading of the first rank: 0, 1 or 2. */
  readonly parts: number;
}

const placeName =
  /^(?:[a-z]-|tmp-|page-|site-|news-|press-|col-|js-)?(?:main|main-?(?:contents?|body|area|column|col|inner|text)|contents?|contents?-?(?:main|body|area|inner|wrap(?:per)?)|article|article-?(?:body|contents?|main|text|detail|inner)|entry|entry-?(?:contents?|body)|hentry|post|post-?(?:contents?|body)|single|single-?(?:contents?|post)|(?:news|press|media)-?(?:release|detail|body|contents?|article|text)|(?:press-?)?release(?:-?(?:body|contents?|detail|text))?|detail(?:-?(?:body|contents?))?|body-?(?:text|contents?)|honbun|story(?:-?body)?|primary(?:-?contents?)?|wysiwyg|rich-?text)$/u;

/** How much of the running text of the largest place a place must hold: less, where it holds the day and the title. */
const leastOfMost = 0.8;
const leastWithHead = 0.5;

/** A box beside the best, of the same name and with so much of the text, is another part of the same text. */
const leastBeside = 0.1;

/** Finds the release in a page that was measured. */
export function findRegion(document: HtmlElement, measures: Measures): Region {
  const survey = new Survey(document, measures);
  walk(document, survey);
  const mass = (measures.mass[document.index] ?? 0) - survey.lost.mass;
  const able = survey.places.filter((place) => place.mass > 0 && place.mass >= mass / 2);
  const most = able.reduce((found, place) => Math.max(found, place.mass), 0);
  let best: Place | null = null;
  for (const place of able) {
    const least = place.parts === 2 ? leastWithHead : leastOfMost;
    if (place.mass >= most * least && (best === null || isBetter(place, best))) best = place;
  }
  const element = best === null ? document : withFellows(best, survey.places, mass * leastBeside, document);
  return { element, marks: survey.marks };
}

/** The place itself, or what holds it and its fellows: the sections of one text in boxes of one name. */
function withFellows(
  best: Place,
  places: readonly Place[],
  least: number,
  document: HtmlElement,
): HtmlElement {
  const names = best.element.attribute("class");
  const isFellow = ({ element, mass }: Place): boolean =>
    mass >= least && element.attribute("class") === names && element.parent === best.element.parent;
  if (names === null || best.element.name === "article" || places.filter(isFellow).length < 2)
    return best.element;
  return best.element.parent ?? document;
}

/**
 * Whether a place is better than one that was met before it, which may stand inside it: with more parts; or nearly as dense,
 * so that it holds more of the text and no more of other things.
 */
function isBetter(place: Place, before: Place): boolean {
  if (place.parts !== before.parts) return place.parts > before.parts;
  return densityOf(place) > densityOf(before) * 0.9;
}

/** Running text among letters, of which those of links weigh more: what stands around a text leads elsewhere. */
function densityOf({ mass, letters, linked }: Place): number {
  return mass / Math.max(1, letters + 4 * linked);
}

/** What was found to be furniture or hidden, so far. */
type Lost = Record<(typeof lostSums)[number], number>;

const lostSums = ["mass", "letters", "linked", "days", "titles"] as const;

class Survey {
  readonly places: Place[] = [];
  readonly marks: Uint8Array;
  readonly lost: Lost = { mass: 0, letters: 0, linked: 0, days: 0, titles: 0 };
  readonly #measures: Measures;
  readonly #page: PageTotals;
  /** The places that are open, and what was lost before each. */
  readonly #open: { readonly element: HtmlElement; readonly before: Lost }[] = [];
  #sections = 0;

  constructor(document: HtmlElement, measures: Measures) {
    this.#measures = measures;
    this.#page = { measures, mass: measures.mass[document.index] ?? 0 };
    this.marks = measures.hidden.slice();
  }

  enter(element: HtmlElement): boolean {
    const { index, name } = element;
    if (neverText.has(name) || this.marks[index] === marked.hidden) return false;
    const inSection = this.#sections > 0 || this.#open.length > 0;
    const mark = this.#isSilent(element)
      ? marked.hidden
      : isFurniture(element, this.#page, inSection)
        ? marked.furniture
        : marked.nothing;
    if (mark !== marked.nothing) {
      this.marks[index] = mark;
      for (const sum of lostSums) this.lost[sum] += this.#measures[sum][index] ?? 0;
      return false;
    }
    if (sectionNames.has(name)) this.#sections += 1;
    if (isPlace(element)) this.#open.push({ element, before: { ...this.lost } });
    return true;
  }

  leave(element: HtmlElement): void {
    if (sectionNames.has(element.name)) this.#sections -= 1;
    const open = this.#open.at(-1);
    if (open?.element !== element) return;
    this.#open.pop();
    const own = (sum: (typeof lostSums)[number]): number =>
      (this.#measures[sum][element.index] ?? 0) - (this.lost[sum] - open.before[sum]);
    const parts = Number(own("days") > 0) + Number(own("titles") > 0);
    this.places.push({ element, mass: own("mass"), letters: own("letters"), linked: own("linked"), parts });
  }

  text(): void {
    // What the text is was measured before.
  }

  /** Kept from listeners, and not the page itself below a window that was open when it was saved. */
  #isSilent(element: HtmlElement): boolean {
    if (!isKeptSilent(element)) return false;
    return shareOf(element, this.#page) < 1 / 2 || (this.#measures.titles[element.index] ?? 0) === 0;
  }
}

function isPlace(element: HtmlElement): boolean {
  const { name } = element;
  if (name === "main" || name === "article") return true;
  if (!["div", "section", "td", "center", "form"].includes(name)) return false;
  const role = element.attribute("role");
  return role === "main" || role === "article" || namesOf(element).some((own) => placeName.test(own));
}
