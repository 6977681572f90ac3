/**
 * The furniture of a page: what stands around a text on every page of a site. Told by the element, its role, and the names
 * that publishers and their systems give; never where it would take the greater part of the page's running text with it
 * (pages of some systems are one form; some put everything into a box that is called after its side bar).
 */
import { controlNames, headingNames, listNames, namesOf } from "./html-elements.ts";
import type { Measures } from "./html-measure.ts";
import { type HtmlElement, textOf } from "./html-node.ts";
import { shownWords } from "./html-words.ts";

/** What is asked of the whole page, to judge a part of it. */
export interface PageTotals {
  readonly measures: Measures;
  readonly mass: number;
}

const roles =
  /^(?:navigation|complementary|search|dialog|alertdialog|menu|menubar|toolbar|tablist|doc-pagelist|doc-toc)$/u;
const pageRoles = /^(?:banner|contentinfo)$/u;

const crumbs = /(?:^|-)(?:bread-?crumbs?|crumbs?|topic-?path|pankuzu)(?:-|$)/u;
const crumbsLabel = /bread-?crumb|パンくず|パンくづ|現在(?:の)?位置|you are here/iu;

/** Never text of a release, however it is put. */
const consent = /cookie|gdpr|(?:^|-)(?:consent|onetrust|ccpa)(?:-|$)/u;

/** Furniture where there is next to no running text in it. */
const furniture: readonly RegExp[] = [
  /^(?:(?:global|g|site|main|primary|secondary|local|l|sub|side|header|footer|utility|mobile|sp|pc|page|posts?|entry|article|top|category|unit)-?)?(?:nav|navi|navigation|navbar|menu|menubar)(?:-(?:links?|list|wrap(?:per)?|area|box|inner|container|below|above))?$/u,
  /(?:^|-)pag(?:er|ination|enavi)(?:-|$)|^(?:paging|page-numbers|prev-?next|next-?prev|nav-(?:links|previous|next))$/u,
  /(?:^|-)(?:back-?to-?top|to-?top|page-?top|go-?top|return-?top|scroll-?top|to-?page-?top|btn-?top|top-?link)(?:-|$)/u,
  /^skip(?:-|$|nav|link|to)/u,
  /(?:^|-)(?:sns|share|sharing|sharedaddy|social|addtoany|addthis|follow-us)(?:-|$)/u,
  /^(?:(?:site|header|page|global)-)?lang(?:uage)?s?(?:-?(?:switch(?:er)?|select(?:or)?|menu|nav|list|links?|change|btn|box|area))?$/u,
  /^(?:btn-?|page-?)?print(?:-(?:btn|button|link|icon|page|area|this))?$/u,
  /^(?:(?:l|left|right|page|site|primary|secondary)-)?side(?:-?(?:bar|nav|menu|col|column|contents?|area))?(?:-(?:left|right|primary|secondary|area|inner))?$/u,
  /^(?:(?:site|header|global)-)?search(?:-(?:form|box|area|wrap))?$|^(?:log-?in|sign-?in|newsletter|subscribe|modal|pop-?up|overlay|lightbox|ads?|advert[a-z]*|adsense|comments?|comments-area|respond|widget-area)$/u,
  /(?:^|-)(?:feedback|enquete|questionnaire)(?:-|$)|^(?:byline|posted-by|entry-author|author-(?:name|box|info))$/u,
  /(?:^|-)(?:related-?posts?|recent-?posts?|yarpp)(?:-|$)/u,
];

/** Furniture where most of its words are links. */
const linkBoxes: readonly RegExp[] = [
  /(?:^|-)related(?:-|$)|^(?:see-also|more-news|latest-(?:news|posts)|ranking|recommend(?:ed|s)?|widget|banners?|banner-area)(?:-|$)/u,
  /^(?:(?:post|entry|article|news)-)?(?:tags?(?:-?(?:links?|lists?|cloud|items?))?|cat-links|categories|category-list)$/u,
];

/** The head and the foot of the page. */
const pageEnds =
  /^(?:(?:site|global|page|main|l|g|common|app)-)?(?:header|footer|masthead|copyrights?|colophon)(?:-(?:wrap(?:per)?|area|inner|container|main|top|bottom|contents?|logo|info))*$/u;

const home = /^(?:home|top(?: ?page)?|ホーム|トップ(?:ページ)?)(?:\s?[>＞›»/|｜])?$/iu;

/** In UTF-16 units and in nodes. */
const longestHome = 60;

/** Whether an element is furniture. `inSection`: whether it stands in a part of the page that has a head of its own. */
export function isFurniture(element: HtmlElement, page: PageTotals, inSection: boolean): boolean {
  const { name } = element;
  if (controlNames.has(name)) return true;
  if (headingNames.has(name) || neverFurniture.has(name)) return false;
  const share = shareOf(element, page);
  if (name === "nav" && (page.measures.sentences[element.index] ?? 0) === 0) return true;
  if (share >= 1 / 2) return false;
  if (name === "nav" || name === "aside" || name === "search") return true;
  if (name === "form") return share < 1 / 4;
  if ((name === "header" || name === "footer") && !inSection) return true;
  if (listNames.has(name) && isTrail(element, page.measures)) return true;
  return element.attributes.length > 0 && isNamedFurniture(element, page, share, inSection);
}

const neverFurniture: ReadonlySet<string> = new Set(["html", "body", "main", "article", "#document"]);

/** How much of the page's running text is inside an element, from 0 to 1. */
export function shareOf({ index }: HtmlElement, { measures, mass }: PageTotals): number {
  return mass > 0 ? (measures.mass[index] ?? 0) / mass : 0;
}

function isNamedFurniture(
  element: HtmlElement,
  { measures }: PageTotals,
  share: number,
  inSection: boolean,
): boolean {
  const role = element.attribute("role")?.trim().toLowerCase() ?? "";
  if (roles.test(role) || (pageRoles.test(role) && !inSection)) return true;
  if (/\bBreadcrumbList$/u.test(element.attribute("itemtype") ?? "")) return true;
  if (crumbsLabel.test(element.attribute("aria-label") ?? "")) return true;
  const names = namesOf(element);
  const isOne = (patterns: readonly RegExp[]): boolean =>
    names.some((name) => patterns.some((pattern) => pattern.test(name)));
  if (isOne([crumbs, consent])) return true;
  const thin = (measures.sentences[element.index] ?? 0) <= 1 || share < 1 / 10;
  if (thin && isOne(furniture)) return true;
  if (mostlyLinks(element, measures) && isOne(linkBoxes)) return true;
  return !inSection && thin && (measures.days[element.index] ?? 0) === 0 && isOne([pageEnds]);
}

/** A list that leads from the home page to this one. */
function isTrail(list: HtmlElement, { links, sentences }: Measures): boolean {
  if ((links[list.index] ?? 0) === 0 || (sentences[list.index] ?? 0) > 0) return false;
  for (const item of list.elements()) return home.test(shownWords(textOf(item, longestHome)));
  return false;
}

function mostlyLinks({ index }: HtmlElement, { letters, linked, links, documents }: Measures): boolean {
  if ((documents[index] ?? 0) * 2 >= Math.max(1, links[index] ?? 0)) return false;
  return (linked[index] ?? 0) >= (letters[index] ?? 0) * 0.6;
}

/**
 * Whether an element is nothing but links to other pages: a menu, tags, related pages. Links to documents and to people
 * are a release's own, and so is a link that is a sentence.
 */
export function isOnlyLinks(element: HtmlElement, measures: Measures): boolean {
  const { index, name } = element;
  const letters = measures.letters[index] ?? 0;
  const links = measures.links[index] ?? 0;
  const fewest = listNames.has(name) ? 1 : 3;
  if (letters === 0 || links < fewest || (measures.linked[index] ?? 0) < letters * 0.95) return false;
  return (measures.sentences[index] ?? 0) === 0 && (measures.documents[index] ?? 0) * 2 < links;
}
