/** Words that a page holds and does not show: by attributes, by inline styles, by names that mean just that. */
import type { HtmlElement } from "./html-node.ts";
import { isLaterDay } from "./html-day.ts";
import { namesOf } from "./html-elements.ts";

const hiddenStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden)/iu;

/** For those who listen to a page, or for nobody. */
const hiddenName =
  /^(?:sr-only(?:-focusable)?|visually-?hidden(?:-focusable)?|screen-?reader(?:-text|-only)?|u-?visually-hidden|element-invisible|a11y-hidden|hidden|d-none|is-hidden|hide)$/u;

/** The same names with a width from which the words are shown ("hidden lg:block"). */
const shownFrom = /^(?:(?:sm|md|lg|xl|2xl|xxl)-|d-(?:sm|md|lg|xl|xxl)-)(?!none|hidden)/u;

/** Whether a page does not show an element, whoever looks. */
export function isHidden(element: HtmlElement): boolean {
  if (element.attributes.length === 0) return element.name === "dialog";
  const hidden = element.attribute("hidden");
  if (hidden !== null && hidden.toLowerCase() !== "until-found") return true;
  if (element.name === "dialog" && element.attribute("open") === null) return true;
  if (hiddenStyle.test(element.attribute("style") ?? "")) return true;
  const names = namesOf(element);
  if (isLaterDay(element, names)) return true;
  return names.some((name) => hiddenName.test(name)) && !names.some((name) => shownFrom.test(name));
}

/** Whether an element is kept from those who listen to a page: an ornament, or all that lies below an open window. */
export function isKeptSilent(element: HtmlElement): boolean {
  return element.attribute("aria-hidden")?.toLowerCase() === "true";
}
