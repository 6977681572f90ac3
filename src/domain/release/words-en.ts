/** English words of a press release's parts, as ministries, agencies and companies write them. */
import type { ReleaseWords } from "./words.ts";

/** Alternatives as one pattern for a whole line, in any case. */
function line(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join("|")})$`, "iu");
}

function opening(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join("|")})`, "iu");
}

/** The last word of a publisher's name. */
const publishers = [
  ...["Ministry", "Agency", "Bank", "Office", "Department", "Embassy", "Commission", "Division", "Authority"],
  ...[
    "University",
    "Corporation",
    "Company",
    "Institute",
    "Secretariat",
    "Bureau",
    "Center",
    "Centre",
    "Council",
  ],
  ...[
    "Foundation",
    "Association",
    "Society",
    "Museum",
    "Hospital",
    "Court",
    "Police",
    "Service",
    "Administration",
  ],
  ...["Observatory", "Government", "Board", "Organization", "Organisation", "Federation", "Library", "Team"],
];

export const englishWords: ReleaseWords = {
  navigation: line(
    String.raw`(?:<\s*|« ?)?back to [^.!?]{1,80}`,
    "(?:return to|go to|jump to) (?:the )?(?:top|home|main|content|previous|list|index)[^.!?]{0,40}",
    String.raw`skip to (?:the )?(?:main )?(?:content|navigation)[^.!?]{0,40}`,
    "(?:page )?top(?: of (?:this |the )?page)?|home|site ?map|menu|search",
    String.raw`[(\[]?opens? (?:in )?a? ?new (?:window|tab)[)\]]?`,
    "print(?:able version| this page| page)?|for printing",
    String.raw`page \d{1,3} (?:of|/) \d{1,3}|[-–—] ?\d{1,3} ?[-–—]`,
    "share(?: this(?: page)?)?|tweet|facebook|linkedin",
    "japanese|日本語|english",
    String.raw`home ?(?:[>›»/]|&gt;)[^.!?]{1,200}`,
    String.raw`1\. ?home 2\. ?.{1,300}`,
    String.raw`[-_=*#~](?: ?[-_=*#~]){2,120}`,
    "-- ?",
  ),
  navigationEnd: / ?[([]?opens? (?:in )?a? ?new (?:window|tab)[)\]]?$/iu,
  mailHeader: opening(
    String.raw`(?:from|to|cc|bcc|sent|date|subject|reply-to|importance|attachments?) ?[:：] ?`,
  ),
  home: line("home", "top", "top page"),
  category: line(
    String.raw`(?:(?:joint |official )?(?:press|news|media) (?:releases?|statements?|advisor(?:y|ies)|conferences?|notices?|alerts?|briefings?|information|notes?|invitations?)|media advisory|call for media)(?:[ :,]{1,2}(?:(?:no|nr)[.:]? ?|№ ?|n° ?|# ?)?[a-z]{0,3}\d[\dA-Z/.–-]{0,14})?`,
    String.raw`(?:(?:no|nr)[.:]? ?|№ ?|n° ?)\d[\d/.–-]{0,14}`,
    "(?:press|media) summar(?:y|ies)|communiqu[eé]s?|fact ?sheets?|bulletins?|backgrounders?|circulars?|newsroom|press (?:office|centre|center)",
    String.raw`(?:\p{L}{2,16} ){0,3}(?:notice|release|bulletin|advisory|statement|update|report|circular)(?:,? (?:no|nr|number)\.?| #)? ?\d[\dA-Z/.–-]{0,14}`,
    String.raw`(?:rns|release|bulletin|circular|statement)(?: number| no\.?)? ?[:：#]? ?\d[\dA-Z/.–-]{1,14}`,
    "news|statements?|announcements?|speech(?:es)?|notices?|(?:latest )?updates?|what.s new|remarks|research(?: news)?|features?|corrections?",
    "(?:for |not for )(?:immediate )?(?:release|publication)[^.!?]{0,60}",
    String.raw`(?:strictly )?(?:under )?embargo(?:ed)?(?: for release)?(?:[ :]{1,2}(?:until|till|to|for)?.{0,100})?`,
    "not (?:to be released|for (?:release|publication|broadcast|distribution)),? (?:until|before|publication|in whole|in or into|directly|distribution) .{1,200}",
  ),
  issuer: new RegExp(
    String.raw`^(?:[Tt]he )?(?:(?:Ministry|Bank|Embassy|Office|Department|Government|University|City|Institute|House|Committee|Commission|Permanent Mission|Consulate[- ]General|Court|Council|MINISTRY|BANK|EMBASSY|OFFICE|DEPARTMENT|GOVERNMENT|UNIVERSITY|CITY) (?:of|for|on|OF|FOR|ON) (?:(?:the|and|of|for|de|in|to|&|,) |[\p{Lu}][\p{L}’'&-]{0,24},? ?){1,9}|(?:[\p{Lu}&][\p{L}&’'.-]{0,24},? (?:of |and |for |the |& ){0,2}){0,7}(?:${publishers.join("|")}|${publishers.join("|").toUpperCase()}|Co\., Ltd\.|Inc\.|K\.K\.|Plc|PLC|plc|Bank of [\p{Lu}][\p{L} ]{2,30})(?: of (?:the )?[\p{Lu}][\p{L}]{1,24}(?: [\p{Lu}][\p{L}]{1,24}){0,3})?)$`,
    "u",
  ),
  formula: line(
    "to whom it may concern[:,]?",
    "dear [^.!?]{2,40}[:,]",
    "end",
    "# ?# ?#",
    String.raw`[-–—(\[* ]{1,4}(?:end|ends|fin|30)[-–—)\]* ]{1,4}`,
    "ends",
    "source .{2,80}",
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
  unfinished:
    /(?:\b(?:the|a|an|of|and|or|for|to|in|on|at|by|with|from|as|into|between|its|their|new)|[,;&])$/iu,
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
    "sources?: .{2,}",
    "※",
  ),
  boilerplate:
    /^(?:(?:About|ABOUT) (?:the |The |THE )?[\p{Lu}“"][^!?]{0,120}|(?:(?:Company|Corporate|Organi[sz]ation) (?:Profile|profile|Overview|overview|Information|information)|(?:COMPANY|CORPORATE) PROFILE)[:：]?)$/u,
  boilerplateOpening: /^(?:About|ABOUT) (?:the |The |THE )?[\p{Lu}“"][^.:!?]{0,80}(?:[:：] | [–—] )\S/u,
  legalName: null,
  aboutName: null,
  section: line(
    "(?:(?:executive )?summary|overview|outline|background|introduction|highlights|main points|at a glance|opening remarks|key (?:points|findings|facts|figures|messages|results|highlights))[:：]?",
  ),
  counted:
    /\b(?:fig(?:ure)?|tab(?:le)?|photo|image|picture|map|chart|box|annex|appendix|chapter|section|part|article|phase|stage|step|level|tier|class|type|group|q|no|version|vol|day|week|page|item|option)s?\.?$/iu,
  datelineLabel: opening(
    String.raw`(?:date of (?:issue|release|publication)|(?:press |news )?release(?:d)? date|publication date|date (?:issued|published|released|posted)|(?:first |last |originally )?(?:published|issued|released|posted|updated|created|modified|reviewed)(?: online)?(?:,? at \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?(?: on)?|(?:press |news )release|for (?:immediate )?release|date)(?: ?[:–—-])?(?=\s|$)`,
  ),
  datelineTail:
    /^(?:(?:,? (?:[–—-] |at |@ ?)?|T)(?:\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: ?\(?(?:GMT|UTC|BST|[A-Z]{1,4}ST|[A-Z]{1,3}DT|CET|EET|WET|[A-Z][a-z]{3,9} (?:Standard |Daylight |Summer )?Time|local time)(?![a-z])\)?)?)?(?: (?:by|from|in|under) [\p{L}\p{N} .'-]{2,40})?/iu,
  contact: opening(
    String.raw`(?:(?:for )?(?:media|press|investors?|public|general|editorial|news|research|scientific|technical|expert|author|ir|pr)(?: and (?:media|press|investors?|public))?(?: relations)? )?(?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|relations contacts?)(?: (?:information|us|details|persons?|points?))?(?: for (?:the )?(?:media|press|journalists|editors|investors))?(?: ?[:：]|$)`,
    String.raw`(?:media|press|news|investors?|public)(?: ?(?:relations|office|desk|team|room|line))?[:：](?:$| ?[+(]?\d| ?\S{1,40}@)|(?:media|investor|public) relations$`,
    String.raw`(?:for )?(?:interviews?|photographs?|images|queries|questions|requests|media|press|more|further|additional)[^.!?:]{0,80}(?:contact|call|e-?mail|write to|get in touch with)(?: us)?(?:[:：]|$)`,
    String.raw`(?:more|further|additional) information[:：] ?\S`,
    "(?:division|department|section|office|person)s? in charge(?: ?[:：]|$)",
    "for (?:further |more |additional |all )?(?:media |press )?(?:information|details|inquir(?:y|ies)|enquir(?:y|ies))(?: |,|:|$)",
  ),
  caption: opening(
    String.raw`[(\[]? ?(?:photo(?:graph)?|caption|image|picture|figure|table|chart|map|diagram)s?(?: ?\d{1,3})?(?:[)\]:.]| by | courtesy )`,
  ),
  clauseMark: null,
  sentenceEnd: /[.!?。！？…][)\]"'”’»]{0,3}$/u,
  abbreviationEnd: /(?:(?:^|[\s,(])(?:[A-Z]\.){2,5}|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|No|etc)\.)$/u,
};
