/** English words of a press release's parts, as ministries, agencies and companies write them. */
import type { ReleaseWords } from "./words.ts";

/** Alternatives as one pattern for a whole line, in any case. */
function line(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join("|")})$`, "iu");
}

function opening(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join("|")})`, "iu");
}

export const englishWords: ReleaseWords = {
  navigation: line(
    String.raw`(?:<\s*|« ?)?back to [^.!?]{1,80}`,
    "(?:return to|go to|jump to) (?:the )?(?:top|home|main|content|previous|list|index)[^.!?]{0,40}",
    String.raw`skip to (?:the )?(?:main )?(?:content|navigation)[^.!?]{0,40}`,
    "(?:page )?top(?: of (?:this |the )?page)?|home|site ?map|menu|search",
    String.raw`[(\[]?opens? (?:in )?a? ?new (?:window|tab)[)\]]?`,
    "print(?:able version| this page| page)?|for printing",
    "share(?: this(?: page)?)?|tweet|facebook|linkedin",
    "japanese|日本語|english",
    String.raw`home ?(?:[>›»/]|&gt;)[^.!?]{1,200}`,
    String.raw`1\. ?home 2\. ?.{1,300}`,
    String.raw`[-_=*#~](?: ?[-_=*#~]){2,120}`,
  ),
  navigationEnd: / ?[([]?opens? (?:in )?a? ?new (?:window|tab)[)\]]?$/iu,
  home: line("home", "top", "top page"),
  category: line(
    "(?:press|news|media) (?:releases?|statements?|advisor(?:y|ies)|conferences?|notices?)",
    "news|statements?|announcements?|speech(?:es)?|notices?|(?:latest )?updates?|what.s new",
    "for (?:immediate )?release",
  ),
  issuer: line(
    String.raw`(?:the )?(?:ministry|bank|embassy|office|department|government|university|city|institute|house|consulate[- ]general) of [^.!?:]{2,60}`,
    String.raw`(?:the )?(?:[\p{Lu}&][\p{L}&’'.-]*,? ){0,7}(?:ministry|agency|bank|office|department|embassy|university|corporation|commission|company|division|institute|authority|secretariat|bureau|center|centre|co\., ltd\.|inc\.|k\.k\.|plc|bank of [\p{L} ]{2,30})`,
  ),
  formula: line(
    "to whom it may concern[:,]?",
    "dear [^.!?]{2,40}[:,]",
    "end",
    "# ?# ?#",
    "- ?(?:end|ends|30) ?-",
  ),
  letterhead: opening(
    String.raw`(?:(?:listed )?company(?: name)?|name of company|representative|securities code|(?:stock |security )?code(?: number| no\.)?|stock exchange(?: listing)?s?|listing|head office|location|address|url|president|issuer)(?: ?[:：]|$)`,
    String.raw`\((?:securities code|code|tse|stock code|tel|telephone|phone|url)[ :.]`,
  ),
  appendix: line(
    "related (?:materials?|links?|documents?|information|releases?|pages?)",
    "(?:attachments?|annex(?:es)?|references?|links|downloads|materials)",
  ),
  note: opening(
    String.raw`[*＊]? ?notes? ?\d{0,2} ?[:：]`,
    String.raw`[(\[]?(?:english )?translation prepared by `,
    String.raw`[(\[](?:foot)?notes?(?: ?\d{1,2})?[)\]:]`,
    String.raw`[(\[](?:reference|remark)s?(?: ?\d{1,2})?[)\]:]`,
    String.raw`[(\[]?(?:provisional|unofficial|tentative) translation[)\]]?`,
    "※",
  ),
  boilerplate: /^(?:About|ABOUT) (?:the |The |THE )?[\p{Lu}“"][^!?]{0,120}$/u,
  contact: opening(
    String.raw`(?:(?:media|press|investor|public) )?(?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|relations contacts?)(?: (?:information|us|details|persons?))?(?: ?[:：]|$)`,
    "(?:division|department|section|office|person)s? in charge(?: ?[:：]|$)",
    "for (?:further |more |additional |all )?(?:media |press )?(?:information|details|inquir(?:y|ies)|enquir(?:y|ies))(?: |,|:|$)",
  ),
  caption: opening(
    String.raw`[(\[]? ?(?:photo(?:graph)?|caption|image|picture|figure)s?(?: ?\d{1,3})?(?:[)\]:.]| by | courtesy )`,
  ),
  sentenceEnd: /[.!?。！？…][)\]"'”’»]{0,3}$/u,
  abbreviationEnd: /(?:(?:^|[\s,(])(?:[A-Z]\.){2,5}|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|No|etc)\.)$/u,
};
