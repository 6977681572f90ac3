/** Pages in the styles of offices that write English, in words of our own. */
import { expect, test } from "vitest";
import { linesOf } from "./html-page.ts";

test("reads a page of a foreign ministry: a list that is closed and reopened, notes, links", () => {
  const page = `<!DOCTYPE html><html lang="en"><head><title>Vice-Ministers’ Meeting | Ministry of Foreign Affairs of Nowhere</title></head><body>
    <a class="skip" href="#maincontents">Skip to main content</a>
    <div id="header"><h1><a href="/"><img src="logo.png" alt="Ministry"></a></h1><ul id="gnav"><li><a href="/a">About us</a></li><li><a href="/p">News</a></li></ul></div>
    <ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/p">Press Releases</a></li><li>Meeting</li></ol>
    <div id="maincontents">
      <p class="rel">Press Releases</p>
      <h1 class="title1">Nowhere-Elsewhere<br>Vice-Ministers’ Meeting</h1>
      <p class="date">March 4, 2026</p>
      <ul class="sns"><li><a href="#">Tweet</a></li><li><a href="#">Japanese</a></li></ul>
      <p>On March 3, commencing at 11:00&nbsp;a.m. (1:00 a.m. on March 4, local time), the two sides met.<sup><a href="#n1">1</a></sup> The overview is as follows.</p>
      <ol><li>They welcomed the visit.</li><li>They exchanged views on the region.</li></ol>
      <ul><li>(1) On seas, they concurred.</li><li>(2) On skies, they did not.</li></ul>
      <ol start="3"><li>They reconfirmed their ties.</li></ol>
      <p id="n1">(Note 1) The time is that of the capital.</p>
      <div class="related-links"><h2>Related Links</h2><ul><li><a href="/e">Elsewhere</a></li></ul></div>
      <p class="top"><a href="/p">Back to Press Releases</a></p>
    </div>
    <div id="footer"><p>Copyright Ministry of Foreign Affairs of Nowhere</p></div></body></html>`;
  expect(linesOf(page)).toEqual([
    "navigation-dropped Skip to main content",
    "navigation-dropped About us | News | Home | Press Releases",
    "navigation-dropped Meeting",
    "paragraph Press Releases",
    "headline Nowhere-Elsewhere Vice-Ministers’ Meeting",
    "paragraph March 4, 2026",
    "navigation-dropped Tweet | Japanese",
    "paragraph On March 3, commencing at 11:00 a.m. (1:00 a.m. on March 4, local time), the two sides met. The overview is as follows.",
    "footnote-mark-dropped 1",
    "item 1 # 1. They welcomed the visit.",
    "item 1 # 2. They exchanged views on the region.",
    "item 1 • (1) On seas, they concurred.",
    "item 1 • (2) On skies, they did not.",
    "item 1 # 3. They reconfirmed their ties.",
    "paragraph (Note 1) The time is that of the capital.",
    "navigation-dropped Related Links",
    "navigation-dropped Elsewhere | Back to Press Releases",
    "navigation-dropped Copyright Ministry of Foreign Affairs of Nowhere",
  ]);
});

test("reads a page of an economy ministry: a trail that is a list, the title twice, numbered headings", () => {
  const page = `<html lang="en"><head><title>Talks on Tides (ME/Ministry of Economy)</title></head><body>
    <div id="__header"><div id="__main_nav"><ul><li><a href="/">Home</a></li></ul></div></div>
    <div><ol><li><a href="/">Home</a></li><li><a href="/p">News Releases</a></li><li>Talks on Tides</li></ol></div>
    <div id="__main_contents"><h1>Talks on Tides</h1><div class="left"><h1>Talks on Tides</h1></div>
      <p>March 5, 2026</p><p>Energy and Environment</p>
      <p>On March 4, the Minister attended talks, and a joint statement was released.</p>
      <h2>1. Background</h2><p>Tides are there all the time, and nobody pays for them.</p>
      <h2>2. Outline</h2><h3>(1) Day and place</h3><p>They were held on Wednesday, by the sea.</p>
      <h2>Related Materials</h2><ul><li><a href="s.pdf">Statement (PDF: 120KB)</a></li></ul>
      <h2>Division in Charge</h2><p>Tides Division, Sea Bureau</p></div></body></html>`;
  expect(linesOf(page)).toEqual([
    "navigation-dropped Home | Home | News Releases",
    "navigation-dropped Talks on Tides",
    "headline Talks on Tides",
    "- Talks on Tides",
    "paragraph March 5, 2026",
    "paragraph Energy and Environment",
    "paragraph On March 4, the Minister attended talks, and a joint statement was released.",
    "heading 1 1. Background",
    "paragraph Tides are there all the time, and nobody pays for them.",
    "heading 1 2. Outline",
    "heading 2 (1) Day and place",
    "paragraph They were held on Wednesday, by the sea.",
    "heading 1 Related Materials",
    "item 1 • Statement (PDF: 120KB)",
    "heading 1 Division in Charge",
    "paragraph Tides Division, Sea Bureau",
  ]);
});

test("reads an embassy's page of twenty years ago: tables for columns, fonts, nothing closed", () => {
  const page = `<HTML><HEAD><TITLE>Embassy of Atlantis</TITLE></HEAD><BODY BGCOLOR=#ffffff>
    <TABLE WIDTH=100%><TR><TD WIDTH=150><A HREF=i.html>Home</A><BR><A HREF=v.html>Visa</A><BR><A HREF=n.html>News</A>
    <TD><CENTER><FONT SIZE=5><B>Ambassador Opens<BR>Cultural Week</B></FONT></CENTER>
    <P ALIGN=RIGHT>April 2, 2026<BR>Embassy of Atlantis
    <P>The Ambassador opened the week in Tokyo on April 1. It was a <FONT COLOR=red>fine</FONT> day.
    <P><B>Programme</B>
    <P>The week holds many things for everybody in town.
    <OL><LI>Music<OL TYPE=a><LI>Songs<LI>Dances</OL><LI>Food</OL>
    <P>For those who come late,<BR><BR>there is cake.
    <TABLE BORDER=1><TR><TH>Day<TH>Place<TR><TD>April 3<TD>Osaka</TABLE>
    <BLOCKQUOTE>“It is a fine thing,” she said.</BLOCKQUOTE>
    <HR><A HREF=i.html>Back to Home</A></TABLE></BODY></HTML>`;
  expect(linesOf(page)).toEqual([
    "navigation-dropped Home | Visa | News",
    "headline Ambassador Opens Cultural Week",
    "paragraph April 2, 2026",
    "paragraph Embassy of Atlantis",
    "paragraph The Ambassador opened the week in Tokyo on April 1. It was a fine day.",
    "heading 1 Programme",
    "paragraph The week holds many things for everybody in town.",
    "item 1 # 1. Music",
    "item 2 # a. Songs",
    "item 2 # b. Dances",
    "item 1 # 2. Food",
    "paragraph For those who come late,",
    "paragraph there is cake.",
    "row Day | Place",
    "row April 3 | Osaka",
    "quote “It is a fine thing,” she said.",
    "navigation-dropped Back to Home",
  ]);
});

test("reads a newsroom made with a blog's software, saved below its cookie banner", () => {
  const page = `<!doctype html><html lang="en-GB"><head><title>Acme Opens Plant &#8211; Acme Newsroom</title><meta property="og:site_name" content="Acme Newsroom"></head>
    <body class="single has-sidebar"><div id="page" aria-hidden="true">
    <header id="masthead" class="site-header"><p class="site-title"><a href="/">Acme Newsroom</a></p></header>
    <main><article class="post hentry"><header class="entry-header"><span class="posted-on"><time>12 March 2026</time></span><h1 class="entry-title">Acme Opens Plant</h1></header>
      <div class="entry-content"><p><strong>OSAKA</strong> – Acme opened its plant, which makes pumps for all of Asia.</p>
      <figure><img src="x" alt="A plant"><figcaption>The plant. Photo: Acme</figcaption></figure>
      <p><strong>A first</strong></p><p>It has <del>200</del> <ins>220</ins> workers and 3,000 m<sup>2</sup> of floor.</p>
      <blockquote><p>“We are glad,” said the Director.</p></blockquote>
      <h2>About Acme</h2><p>Acme makes pumps. It was founded in 1950.</p>
      <div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Facebook</a></li></ul></div></div>
      <footer class="entry-footer"><span class="tags-links">Tagged <a href="t">pumps</a>, <a href="u">Osaka</a></span></footer></article>
      <nav class="post-navigation"><h2 class="screen-reader-text">Posts</h2><a href="p">Previous</a></nav></main>
    <aside><h2>Recent Posts</h2><ul><li><a href="q">Something</a></li></ul></aside></div>
    <div id="cookie-notice" role="dialog"><p>We use cookies. They are good for you. Accept them all.</p><button>Accept</button></div></body></html>`;
  expect(linesOf(page)).toEqual([
    "navigation-dropped Acme Newsroom",
    "- 12 March 2026",
    "headline Acme Opens Plant",
    "paragraph OSAKA – Acme opened its plant, which makes pumps for all of Asia.",
    "caption The plant. Photo: Acme",
    "heading 1 A first",
    "paragraph It has 220 workers and 3,000 m² of floor.",
    "deletion-dropped 200",
    "quote “We are glad,” said the Director.",
    "heading 1 About Acme",
    "paragraph Acme makes pumps. It was founded in 1950.",
    "navigation-dropped Share this:",
    "navigation-dropped Facebook",
    "navigation-dropped Tagged pumps, Osaka",
    "hidden-dropped Posts",
    "navigation-dropped Previous",
    "navigation-dropped Recent Posts",
    "navigation-dropped Something",
    "navigation-dropped We use cookies. They are good for you. Accept them all.",
    "navigation-dropped Accept",
  ]);
});

test("reads a university's page that is one form, with notes at its end", () => {
  const page = `<html lang="en"><head><title>News</title></head><body><form id="aspnetForm"><input type="hidden" value="state">
    <div class="ms-nav"><a href="/">Home</a></div><h1>Team Finds New Fern</h1><div>7 May 2026</div>
    <div><p>A team of the University found a fern in the hills, which nobody had seen before.</p><p>&nbsp;</p>
      <div>It is green and <span style="display:none">very </span>small.</div><p><span style="font-weight: bold">Method</span></p>
      <p>They walked for days.<sup>1,2</sup> They drank H<sub>2</sub>O.</p></div>
    <section class="footnotes"><ol><li id="fn1"><p>A book on ferns. <a href="#fnref1">↩</a></p></li><li id="fn2"><p>A book on moss.</p></li></ol></section></form></body></html>`;
  expect(linesOf(page)).toEqual([
    "navigation-dropped Home",
    "headline Team Finds New Fern",
    "- 7 May 2026",
    "paragraph A team of the University found a fern in the hills, which nobody had seen before.",
    "- It is green and small.",
    "hidden-dropped very",
    "heading 1 Method",
    "paragraph They walked for days. They drank H2O.",
    "footnote-mark-dropped 1,2",
    "note 1. A book on ferns.",
    "footnote-mark-dropped ↩",
    "note 2. A book on moss.",
  ]);
});

test("reads a sanctions notice: three depths of numbers, typed in a list that shows none", () => {
  const none = `style="list-style-type: none"`;
  const page = `<html lang="en"><head><title>Measures｜Cabinet Office</title></head><body><div id="contents"><h1>Measures against Atlantis</h1><p>January 15, 2026</p>
    <p>The Government decided today to take the measures below, and they will be carried out without delay.</p>
    <ol ${none}><li>1. Details of the measures<ol ${none}><li>(1) Freezing of assets<ol ${none}><li>(i) Payments are subject to permission.</li><li>(ii) So are deposits.</li></ol></li><li>(2) Ban on exports</li></ol></li><li>2. Entry into force: January 22</li></ol></div></body></html>`;
  expect(linesOf(page)).toEqual([
    "headline Measures against Atlantis",
    "paragraph January 15, 2026",
    "paragraph The Government decided today to take the measures below, and they will be carried out without delay.",
    "item 1 1. Details of the measures",
    "item 2 (1) Freezing of assets",
    "item 3 (i) Payments are subject to permission.",
    "item 3 (ii) So are deposits.",
    "item 2 (2) Ban on exports",
    "item 1 2. Entry into force: January 22",
  ]);
});
