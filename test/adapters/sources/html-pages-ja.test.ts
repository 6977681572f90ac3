/** Pages in the styles of offices that write Japanese, in words of our own. */
import { expect, test } from "vitest";
import { linesOf } from "./html-page.ts";

test("reads a page of a foreign ministry: the day of an era, sentences for photographs, full-width numbers", () => {
  const page = `<html lang="ja"><head><title>次官協議｜架空外務省</title></head><body>
    <div id="topicpath"><a href="/">トップページ</a> &gt; <a href="/p">報道発表</a> &gt; 次官協議</div>
    <div id="contents"><p>報道発表</p><h1>次官協議</h1><p class="date">令和8年3月4日</p><p><a href="/e">英語版 (English)</a></p>
    <div class="photo"><img src="a.jpg" alt="握手する両次官"><p class="caption">握手する両次官の様子（写真提供：広報室）</p></div>
    <p>　現地時間3月3日午前11時（日本時間4日午前1時）から約1時間、両次官は会談を
       行いました。概要は以下のとおりです。</p>
    <ol><li>両者は、訪問を歓迎しました。</li><li>両者は、地域情勢について意見交換を行いました。</li></ol>
    <ul style="list-style:none"><li>（1）海について一致しました。</li><li>（2）空について議論しました。</li></ul>
    <ol start="3"><li>両者は、協力を確認しました。</li></ol>
    <p>（参考）別添<br><a href="b.pdf">共同声明（PDF）</a></p>
    <p><a href="#top">▲このページのトップへ戻る</a></p><p><a href="/p">報道発表へ戻る</a></p></div>
    <div id="footer">法人番号0000000000000　架空外務省</div></body></html>`;
  expect(linesOf(page)).toEqual([
    "navigation-dropped トップページ > 報道発表 > 次官協議",
    "paragraph 報道発表",
    "headline 次官協議",
    "paragraph 令和8年3月4日",
    "navigation-dropped 英語版 (English)",
    "caption 握手する両次官の様子（写真提供：広報室）",
    "paragraph 現地時間3月3日午前11時（日本時間4日午前1時）から約1時間、両次官は会談を行いました。概要は以下のとおりです。",
    "item 1 # 1. 両者は、訪問を歓迎しました。",
    "item 1 # 2. 両者は、地域情勢について意見交換を行いました。",
    "item 1 （1）海について一致しました。",
    "item 1 （2）空について議論しました。",
    "item 1 # 3. 両者は、協力を確認しました。",
    "paragraph （参考）別添",
    "paragraph 共同声明（PDF）",
    "navigation-dropped ▲このページのトップへ戻る | 報道発表へ戻る",
    "navigation-dropped 法人番号0000000000000　架空外務省",
  ]);
});

test("reads a central bank's page: three kinds of typed numbers, a mark and its note, readings", () => {
  const none = `style="list-style-type:none"`;
  const page = `<html lang="ja"><head><title>当面の運営について : 架空銀行 Kaku Bank</title></head><body>
    <div class="header"><a href="/">架空銀行</a></div><div id="main"><h1>当面の運営について</h1><p>2026年3月19日<br>架空銀行</p>
    <ol ${none}><li>1．　本日、次回までの方針を決定した。<ol ${none}><li>（1）短期の操作<ol ${none}><li>①　利率を引き上げる。</li></ol></li><li>（2）長期の操作</li></ol></li>
    <li>2．　景気は<ruby>緩<rt>ゆる</rt></ruby>やかに持ち直している<sup>（注1）</sup>。</li></ol>
    <p>（注1）一部に弱い動きがある。</p><p align="right">以　上</p></div></body></html>`;
  expect(linesOf(page)).toEqual([
    "navigation-dropped 架空銀行",
    "headline 当面の運営について",
    "paragraph 2026年3月19日",
    "paragraph 架空銀行",
    "item 1 1．　本日、次回までの方針を決定した。",
    "item 2 （1）短期の操作",
    "item 3 ①　利率を引き上げる。",
    "item 2 （2）長期の操作",
    "item 1 2．　景気は緩やかに持ち直している。",
    "footnote-mark-dropped （注1）",
    "paragraph （注1）一部に弱い動きがある。",
    "paragraph 以　上",
  ]);
});

test("reads a space agency's page: its short name before the title, headings in boxes, a wide table", () => {
  const page = `<html lang="ja"><head><title>KAXA | 観測衛星「なぎ」の打上げ結果について</title></head><body><header><nav><a href="/">KAXA</a></nav></header>
    <main class="l-main"><ol class="c-crumbs"><li><a href="/">トップ</a></li><li>プレスリリース</li></ol>
    <article class="p-press__article"><p class="p-press__cat">プレスリリース</p><h2 class="p-press__title">観測衛星「なぎ」の打上げ結果について</h2><p class="p-press__date">2026年（令和8年）6月10日</p><p>宇宙開発架空機構</p>
    <p>　宇宙開発架空機構は、本日10時15分に観測衛星「なぎ」を打ち上げました。衛星は正常に分離されました。</p>
    <h3>1. 打上げの結果</h3><table><tr><th>項目</th><th>時刻</th></tr><tr><td>分離</td><td>10時31分<sup>※1</sup></td></tr></table>
    <p>※1　速報値です。</p></article>
    <div class="c-share"><ul><li><a href="#">シェア</a></li></ul></div></main></body></html>`;
  expect(linesOf(page)).toEqual([
    "navigation-dropped KAXA | トップ",
    "navigation-dropped プレスリリース",
    "paragraph プレスリリース",
    "headline 観測衛星「なぎ」の打上げ結果について",
    "paragraph 2026年（令和8年）6月10日",
    "paragraph 宇宙開発架空機構",
    "paragraph 宇宙開発架空機構は、本日10時15分に観測衛星「なぎ」を打ち上げました。衛星は正常に分離されました。",
    "heading 1 1. 打上げの結果",
    "row 項目 | 時刻",
    "row 分離 | 10時31分",
    "footnote-mark-dropped ※1",
    "paragraph ※1　速報値です。",
    "navigation-dropped シェア",
  ]);
});

test("reads a city's page: signposts for those who listen, terms, whom to ask, a survey", () => {
  const page = `<html lang="ja"><head><title>防災訓練を行います｜みなみ市</title></head><body>
    <div id="tmp_header"><p><a href="/">みなみ市</a></p><ul><li><a href="#">Foreign Language</a></li></ul></div>
    <div id="tmp_pankuzu"><p><a href="/">トップページ</a> &gt; 防災訓練を行います</p></div>
    <div id="tmp_contents"><p>ここから本文です。</p><p id="tmp_update">更新日：2026年8月20日</p><h1>防災訓練を行います</h1>
    <p>　市は、大きな地震に備え、市民のみなさまと訓練を行います。</p>
    <h2>内容</h2><dl><dt>消火</dt><dd>消火器を使います。</dd></dl>
    <table><caption>会場</caption><tr><th>地区</th><th>会場</th></tr><tr><td><p>北部</p></td><td><p>北小学校</p></td></tr></table>
    <h2>お問い合わせ</h2><p>危機管理課<br>電話：000-000-0000</p><p class="tmp_pagetop"><a href="#top">ページの先頭へ戻る</a></p></div>
    <form><fieldset><legend>役に立ちましたか？</legend><label><input type="radio">はい</label></fieldset><button>送信</button></form></body></html>`;
  expect(linesOf(page)).toEqual([
    "navigation-dropped みなみ市 | Foreign Language",
    "navigation-dropped トップページ > 防災訓練を行います",
    "navigation-dropped ここから本文です。",
    "paragraph 更新日：2026年8月20日",
    "headline 防災訓練を行います",
    "paragraph 市は、大きな地震に備え、市民のみなさまと訓練を行います。",
    "heading 1 内容",
    "- 消火",
    "paragraph 消火器を使います。",
    "caption 会場",
    "row 地区 | 会場",
    "row 北部 | 北小学校",
    "heading 1 お問い合わせ",
    "paragraph 危機管理課",
    "paragraph 電話：000-000-0000",
    "navigation-dropped ページの先頭へ戻る",
    "navigation-dropped 役に立ちましたか？",
    "navigation-dropped はい",
    "navigation-dropped 送信",
  ]);
});

test("reads a disclosure at a stock exchange: the letter's head, a title in bold, figures", () => {
  const page = `<html lang="ja"><head><title>業績予想の修正に関するお知らせ</title></head><body><div>
    <p style="text-align:right">2026年5月12日</p><p>各　位</p><p>会社名　架空製作所株式会社<br>（コード番号　0000）</p>
    <p style="text-align:center"><b>業績予想の修正に関するお知らせ</b></p>
    <p>　最近の動向を踏まえ、業績予想を下記のとおり修正しましたので、お知らせいたします。</p><p>記</p>
    <p>１．2026年３月期の予想</p><table><tr><td></td><td>売上高</td></tr><tr><td>今回予想（B）</td><td>11,000<br>百万円</td></tr></table>
    <p>２．修正の理由</p><p>　海外で販売が伸びたためです。</p><p>（注）現在の情報に基づくものです。</p></div></body></html>`;
  expect(linesOf(page)).toEqual([
    "paragraph 2026年5月12日",
    "paragraph 各　位",
    "paragraph 会社名　架空製作所株式会社",
    "paragraph （コード番号　0000）",
    "headline 業績予想の修正に関するお知らせ",
    "paragraph 最近の動向を踏まえ、業績予想を下記のとおり修正しましたので、お知らせいたします。",
    "paragraph 記",
    "paragraph １．2026年３月期の予想",
    "row | 売上高",
    "row 今回予想（B） | 11,000 百万円",
    "paragraph ２．修正の理由",
    "paragraph 海外で販売が伸びたためです。",
    "paragraph （注）現在の情報に基づくものです。",
  ]);
});
