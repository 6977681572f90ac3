/** The forms in which Japanese texts state times, as templates like those of `forms-en.ts`. */
export const formsJa = `
現地時間{A.md}{A.t}（日本時間{B.md}{B.t}）から約40分間、会談を行った。 @ L JP d
現地時間{A.md}{A.t}(日本時間{B.d}{B.t})から約1時間 @ L JP d
現地時間{A.md}、{A.t}（日本時間{B.t}）から @ L JP
{A.md}{A.t}（現地時間{B.md}{B.t}）から約15分間 @ JP L d
{A.md}、{A.t}（現地時間{B.t}）に署名した。 @ JP L
本{A.d}、{A.t}（現地時間；日本時間{B.d}{B.t}）から @ L JP d n
本{A.d},{A.t}(現地時間;日本時間{B.d}({B.w}曜日){B.t}) @ L JP d n
日本時間{A.md}{A.t}、米国東部時間{B.md}{B.t} @ JP NY d
{A.md}{A.24}（{A.ab}、日本時間{B.d}{B.24}） @ NY JP d
{A.md}{A.24}（ローマ{B.24}） @ JP RO
{A.md}{A.24}（ロンドン{B.24}、ローマ{C.24}） @ JP LO RO
{A.md}{A.k}（現地時間{B.k}） @ JP L
現地時間{A.md}{A.k}（日本時間{B.t}） @ L JP
{A.md}{A.t}（日本時間{B.d}{B.t}）に発表した。 @ L JP d
現地時間{A.md}（{A.w}）{A.t}（日本時間{B.d}（{B.w}）{B.t}） @ L JP d
令和{A.era}年{A.md}（{A.w}）{A.k}（日本時間{B.d}（{B.w}）{B.k}） @ L JP d
{A.y}年{A.md}（{A.w}）{A.t}（日本時間{B.y}年{B.md}（{B.w}）{B.t}） @ L JP d
{A.md}現地時間{A.t}（日本時間{B.t}）から約30分間 @ L JP
{A.md}{A.t}頃（日本時間）（米国東部時間{B.d}{B.t}頃）から約15分間 @ JP NY d
現地時間{A.md}{A.t}過ぎ（日本時間{B.d}{B.t}過ぎ）から約10分間 @ L JP d
{A.md}{A.t}（日本時間{B.d}{B.t}）ごろ @ L JP d
{A.md}{A.t}（同{B.d}{B.t}） @ L JP d
現地時間{A.md}{A.t}から{A.e}まで（日本時間{B.md}{B.t}から{B.e}まで） @ L JP d r
現地時間{A.md}{A.t}（日本時間{B.d}{B.t}）から{A.e}（日本時間{B.e}）まで @ L JP d r
現地時間{A.md}{A.t}（日本時間{B.d}{B.t}）から{A.e}（同{B.e}）まで @ L JP d r
{A.md}{A.24}～{A.e24}（日本時間{B.24}～{B.e24}） @ L JP r
{A.md}（{A.w}）{A.24}-{A.e24} {A.ab} / {B.24}-{B.e24} {B.ab} @ NY LO r
{A.md}\\n東京 {A.t}\\nロンドン {B.t}\\nニューヨーク {C.t} @ JP LO NY
{A.md}\\n・東京：{A.24}\\n・ロンドン：{B.24}\\n・パリ：{C.24} @ JP LO PA
{A.md}\\n日本時間：{A.k}\\n英国時間：{B.k} @ JP LO
{A.md}\\n現地時間\\t日本時間\\n{A.24}\\t{B.24} @ L JP
{A.md}\\n| 日本時間 | 米国東部時間 | 内容 |\\n|---|---|---|\\n| {A.24} | {B.24} | 開会 | @ JP NY
{A.md}{A.t}（デリー時間{B.t}） @ JP IN
デリー時間{A.md}{A.t}（日本時間{B.t}） @ IN JP
{A.md}{A.24}（Asia/Tokyo）、{B.24}（Europe/London） @ JP LO
ワシントン時間{A.md}{A.t}、東京時間{B.md}{B.t} @ NY JP d
米国時間{A.md}{A.t}（日本時間{B.md}{B.t}） @ NY JP d
ハワイ時間{A.md}{A.t}（日本時間{B.d}{B.t}） @ HI JP d
日本時間の{A.md}{A.t}（現地{B.d}{B.t}） @ JP L d
日本時間{A.md}{A.t}（米東部時間{B.t}、英国時間{C.t}） @ JP NY LO
日本時間{A.md}{A.t}＝中国時間{B.t} @ JP CN
{A.md}{A.24} UTC（日本時間{B.d}{B.24}） @ UTC JP d
{A.md}{A.t}（協定世界時{B.d}{B.k}） @ JP UTC d
グリニッジ標準時{A.md}{A.k}、日本時間{B.d}{B.k} @ UTC JP d
{A.y}年{A.md}({A.w}) {A.24} {A.ab} / {B.md}({B.w}) {B.24} {B.ab} @ NY JP d
{A.sl}({A.w}) {A.24}（日本時間{B.sl} {B.24}） @ L JP d
{A.md}{A.t}開始予定（日本時間{B.t}） @ L JP
{A.full}（日本時間{B.full}）から２５ 分 @ L JP d
パリを訪問中の大臣は、現地時間{A.md}{A.t}（日本時間{B.d}{B.t}）から約1時間、会談した。 @ PA JP d
{A.md}{A.t}（韓国時間{B.t}、中国時間{C.t}） @ JP KR CN x
スイス・ジュネーブで現地時間{A.md}{A.t}（日本時間{B.t}）に開会した。 @ CH JP
豪州東部時間{A.md}{A.t}（日本時間{B.t}） @ SY JP
中央ヨーロッパ標準時{A.md}{A.t}（日本時間{B.t}） @ PAW JP
米国東部{A.seasonja}{A.md}{A.t}（日本時間{B.d}{B.t}） @ NY JP d
日本時間{A.md}{A.t}（ニューヨーク{B.t}、ロンドン{C.t}） @ JP NY LO
日本時間{A.md}（{A.w}）{A.24}（米国東部時間{B.md}（{B.w}）{B.24}） @ JP NY d
{A.md}（{A.w}）{A.24}（日本時間{B.md}（{B.w}）{B.24}） @ L JP d
太平洋{A.seasonja}{A.md}{A.t}（日本時間{B.d}{B.t}） @ LA JP d
{A.md}{A.24} {A.ab}（日本時間{B.d}{B.24}） @ NY JP d
開会は{A.md}{A.t}（現地時間。日本時間{B.d}{B.t}）。 @ L JP d
式典は{A.md}{A.t}、日本時間{B.d}{B.t}から行われる。 @ L JP d
空港で{A.md}、荷物が見つかった。届け出は現地時間{A.t}（日本時間{B.t}）だった。 @ L JP
{A.md}{A.24}（{A.city}）／{B.d}{B.24}（{B.city}） @ PA JP d
{A.md}（{A.w}）開演{A.24}（ロンドン時間{B.24}） @ JP LO
公開日時：{A.md}{A.t}（日本時間）\\n{B.md}{B.t}（米国東部時間） @ JP NY d
{A.md}{A.24}（UT）、日本時間{B.d}{B.24} @ UTC JP d
`;

export const singlesJa = `
{A.md}、{A.t}から約20分間 @ JP
{A.md}{A.t}頃、打ち上げた。 @ JP
令和{A.era}年{A.md}（{A.w}）{A.k} @ JP
{A.md}{A.24}（日本標準時） @ JP
{A.md}{A.t}から{A.e}まで約95分間 @ JP r
ニューヨークを訪問中の大臣は、{A.md}{A.t}から会談した。 @ NY
デリー時間{A.md}{A.t} @ IN
{A.md}{A.k}　於：ローマ @ RO
{A.md}{A.24}（Asia/Kolkata） @ IN
米国東部時間{A.md}{A.t} @ NY
現地時間{A.md}{A.t} @ L
{A.md}{A.24} UTC @ UTC
{A.sl}({A.w}) {A.24} JST @ JP
`;
