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
  mailHeader: opening(
    String.raw`(?:from|to|cc|bcc|sent|date|subject|reply-to|importance|attachments?) ?[:：] ?`,
  ),
  home: line("home", "top", "top page"),
  category: line(
    String.raw`(?:(?:joint |official )?(?:press|news|media) (?:releases?|statements?|advisor(?:y|ies)|conferences?|notices?|alerts?|briefings?|information|notes?|invitations?)|media advisory|call for media)(?:[ :,]{1,2}(?:(?:no|nr)[.:]? ?|№ ?|n° ?|# ?)?[a-z]{0,3}\d[\dA-Z/.–-]{0,14})?`,
    String.raw`(?:(?:no|nr)[.:]? ?|№ ?|n° ?)\d[\d/.–-]{0,14}`,
    "news|statements?|announcements?|speech(?:es)?|notices?|(?:latest )?updates?|what.s new|remarks|research(?: news)?|features?|corrections?",
    "(?:for |not for )(?:immediate )?(?:release|publication)[^.!?]{0,60}",
    String.raw`(?:strictly )?(?:under )?embargo(?:ed)?(?: for release)?(?:[ :]{1,2}(?:until|till|to|for)?.{0,100})?`,
    "not (?:to be released|for (?:release|publication|broadcast)) (?:until|before) .{1,100}",
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
    String.raw`[-–—(\[* ]{1,4}(?:end|ends|fin|30)[-–—)\]* ]{1,4}`,
    "ends",
  ),
  letterhead: opening(
    String.raw`(?:(?:listed )?company(?: name)?|name of company|representative|securities code|(?:stock |security )?code(?: number| no\.)?|stock exchange(?: listing)?s?|listing|head office|location|address|url|president|issuer)(?: ?[:：]|$)`,
    String.raw`\((?:securities code|code|tse|stock code|tel|telephone|phone|url)[ :.]`,
  ),
  appendix: line(
    "related (?:materials?|links?|documents?|information|releases?|pages?)",
    String.raw`(?:attachments?|annex(?:es)?(?: [\dA-Z]{1,2})?|references?|links|downloads|materials|appendix(?: [\dA-Z]{1,2})?)`,
    "(?:(?:notes|note) (?:to|for) (?:the )?editors?|editors?[’'] notes?)[:：]?",
    "forward[- ]looking statements?|safe harbou?r(?: statement)?|disclaimer|cautionary (?:note|statement)[^.:]{0,60}",
    String.raw`(?:[\p{L}’'-]{1,20} ){0,4}(?:participants|attendees|attendance|speakers|panell?ists|members|representatives|staff)(?: present)?`,
  ),
  leadIn: new RegExp(
    String.raw`(?:^|\s)(?:includ(?:e|es|ed|ing)|are|is|were|was|be|as follows|follows|following|that|to|by|of|with|from|we|for|visit|see|below|said|says|stated|added)[:：]$`,
    "iu",
  ),
  label: null,
  note: opening(
    String.raw`[*＊]? ?notes? ?\d{0,2} ?[:：]`,
    String.raw`[(\[]?(?:english )?translation prepared by `,
    String.raw`[(\[](?:foot)?notes?(?: ?\d{1,2})?[)\]:]`,
    String.raw`[*＊]{1,3}\d{1,2}[ )]|\[\d{1,2}\] |[¹²³⁴-⁹]{1,2} ?\p{L}|[†‡] ?\p{L}`,
    String.raw`[(\[](?:reference|remark)s?(?: ?\d{1,2})?[)\]:]`,
    String.raw`[(\[]?(?:provisional|unofficial|tentative|courtesy) (?:english )?translation[)\]]?`,
    String.raw`[(\[](?:english )?(?:translation|version)[)\]]$`,
    String.raw`(?:this|the) (?:is|document|text|translation|english (?:text|version|translation))[^.]{0,40} (?:translation|translated) `,
    "※",
  ),
  boilerplate:
    /^(?:(?:About|ABOUT) (?:the |The |THE )?[\p{Lu}“"][^!?]{0,120}|(?:(?:Company|Corporate|Organi[sz]ation) (?:Profile|profile|Overview|overview|Information|information)|(?:COMPANY|CORPORATE) PROFILE)[:：]?)$/u,
  boilerplateOpening: /^(?:About|ABOUT) (?:the |The |THE )?[\p{Lu}“"][^.:!?]{0,80}(?:[:：] | [–—] )\S/u,
  datelineLabel: opening(
    String.raw`(?:date of (?:issue|release|publication)|release date|publication date|date (?:issued|published|released)|(?:first |last )?(?:published|issued|released|posted|updated)(?: on)?|date)(?: ?[:：])? `,
  ),
  contact: opening(
    String.raw`(?:(?:for )?(?:media|press|investors?|public|general|editorial|news|research|scientific|technical|expert|author|ir|pr)(?: and (?:media|press|investors?|public))?(?: relations)? )?(?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|relations contacts?)(?: (?:information|us|details|persons?|points?))?(?: for (?:the )?(?:media|press|journalists|editors|investors))?(?: ?[:：]|$)`,
    String.raw`(?:media|press|investors?|public)(?: relations| office| desk| team)?[:：]$|(?:media|investor|public) relations$`,
    String.raw`(?:for )?(?:interviews?|photographs?|images|queries|questions|requests|media|press|more|further|additional)[^.!?:]{0,80}(?:contact|call|e-?mail|write to|get in touch with)(?: us)?(?:[:：]|$)`,
    String.raw`(?:more|further|additional) information[:：] ?\S`,
    "(?:division|department|section|office|person)s? in charge(?: ?[:：]|$)",
    "for (?:further |more |additional |all )?(?:media |press )?(?:information|details|inquir(?:y|ies)|enquir(?:y|ies))(?: |,|:|$)",
  ),
  caption: opening(
    String.raw`[(\[]? ?(?:photo(?:graph)?|caption|image|picture|figure)s?(?: ?\d{1,3})?(?:[)\]:.]| by | courtesy )`,
  ),
  sentenceEnd: /[.!?。！？…][)\]"'”’»]{0,3}$/u,
  abbreviationEnd: /(?:(?:^|[\s,(])(?:[A-Z]\.){2,5}|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|No|etc)\.)$/u,
};
