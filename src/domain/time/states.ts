/**
 * States, provinces and territories of the United States, Canada and Australia: their country, their zones (the first is
 * where most people live; zones whose clocks have agreed since 2023 once, by the name that the country's row has), and
 * their names in English and Japanese, the one we write first. A name alone that means something else first stays out:
 * Georgia (the country), Washington and New York (the cities), Victoria (a city too), メイン ("main").
 *
 * Zones from zone.tab of the tz database 2025b; names from the states' own English and Japan's press. A second zone
 * counts where at least one in fifty of the people live by it. Left out, as nobody means them by the state's name: the
 * Aleutians, Navajo Nation, and the corners of BC, Kansas, Michigan, New South Wales, Ontario, Oregon, Quebec,
 * Queensland, Saskatchewan, South Australia and Western Australia that have their neighbour's clock or their own.
 */
export interface State {
  /** IANA zones. */
  readonly zones: readonly string[];
  /** The code of its country. */
  readonly region: string;
  /** By language; the name that we write comes first. */
  readonly names: { readonly [language: string]: readonly string[] };
}

const rows = `
America/Chicago|US|Alabama|アラバマ/アラバマ州
America/Anchorage|US|Alaska|アラスカ/アラスカ州
America/Phoenix|US|Arizona|アリゾナ/アリゾナ州
America/Chicago|US|Arkansas|アーカンソー/アーカンソー州
America/Los_Angeles|US|California|カリフォルニア/カリフォルニア州
America/Denver|US|Colorado|コロラド/コロラド州
America/New_York|US|Connecticut|コネティカット/コネティカット州/コネチカット州
America/New_York|US|Delaware|デラウェア/デラウェア州
America/New_York|US|District of Columbia|コロンビア特別区
America/New_York America/Chicago|US|Florida|フロリダ/フロリダ州
America/New_York|US|Georgia, USA/Georgia, U.S.A./Georgia, U.S./Georgia, US/Georgia, United States/Georgia (USA)/Georgia (U.S.)/State of Georgia/U.S. state of Georgia|ジョージア州/米ジョージア州
Pacific/Honolulu|US|Hawaii/Hawaiʻi|ハワイ/ハワイ州
America/Denver America/Los_Angeles|US|Idaho|アイダホ/アイダホ州
America/Chicago|US|Illinois|イリノイ/イリノイ州
America/New_York America/Chicago|US|Indiana|インディアナ/インディアナ州
America/Chicago|US|Iowa|アイオワ/アイオワ州
America/Chicago|US|Kansas|カンザス/カンザス州
America/New_York America/Chicago|US|Kentucky|ケンタッキー/ケンタッキー州
America/Chicago|US|Louisiana|ルイジアナ/ルイジアナ州
America/New_York|US|Maine|メーン州/メイン州
America/New_York|US|Maryland|メリーランド/メリーランド州
America/New_York|US|Massachusetts|マサチューセッツ/マサチューセッツ州
America/New_York|US|Michigan|ミシガン/ミシガン州
America/Chicago|US|Minnesota|ミネソタ/ミネソタ州
America/Chicago|US|Mississippi|ミシシッピ/ミシシッピ州/ミシシッピー州
America/Chicago|US|Missouri|ミズーリ/ミズーリ州
America/Denver|US|Montana|モンタナ/モンタナ州
America/Chicago America/Denver|US|Nebraska|ネブラスカ/ネブラスカ州
America/Los_Angeles|US|Nevada|ネバダ/ネバダ州
America/New_York|US|New Hampshire|ニューハンプシャー/ニューハンプシャー州
America/New_York|US|New Jersey|ニュージャージー/ニュージャージー州
America/Denver|US|New Mexico|ニューメキシコ/ニューメキシコ州
America/New_York|US|New York State/New York state/State of New York|ニューヨーク州
America/New_York|US|North Carolina|ノースカロライナ/ノースカロライナ州
America/Chicago America/Denver|US|North Dakota|ノースダコタ/ノースダコタ州
America/New_York|US|Ohio|オハイオ/オハイオ州
America/Chicago|US|Oklahoma|オクラホマ/オクラホマ州
America/Los_Angeles|US|Oregon|オレゴン/オレゴン州
America/New_York|US|Pennsylvania|ペンシルベニア/ペンシルベニア州/ペンシルバニア州
America/New_York|US|Rhode Island|ロードアイランド/ロードアイランド州
America/New_York|US|South Carolina|サウスカロライナ/サウスカロライナ州
America/Chicago America/Denver|US|South Dakota|サウスダコタ/サウスダコタ州
America/Chicago America/New_York|US|Tennessee|テネシー/テネシー州
America/Chicago America/Denver|US|Texas|テキサス/テキサス州
America/Denver|US|Utah|ユタ/ユタ州
America/New_York|US|Vermont|バーモント/バーモント州
America/New_York|US|Virginia|バージニア/バージニア州
America/Los_Angeles|US|Washington State/Washington state/State of Washington|ワシントン州
America/New_York|US|West Virginia|ウェストバージニア/ウェストバージニア州/ウエストバージニア州
America/Chicago|US|Wisconsin|ウィスコンシン/ウィスコンシン州
America/Denver|US|Wyoming|ワイオミング/ワイオミング州
America/Edmonton|CA|Alberta|アルバータ/アルバータ州
America/Vancouver|CA|British Columbia|ブリティッシュコロンビア/ブリティッシュコロンビア州/ブリティッシュ・コロンビア州
America/Winnipeg|CA|Manitoba|マニトバ/マニトバ州
America/Halifax|CA|New Brunswick|ニューブランズウィック/ニューブランズウィック州
America/St_Johns America/Halifax|CA|Newfoundland and Labrador|ニューファンドランド・ラブラドール州/ニューファンドランド・ラブラドール
America/Edmonton|CA|Northwest Territories|ノースウエスト準州/ノースウェスト準州
America/Halifax|CA|Nova Scotia|ノバスコシア/ノバスコシア州
America/Toronto America/Winnipeg America/Edmonton|CA|Nunavut|ヌナブト/ヌナブト準州
America/Toronto|CA|Ontario|オンタリオ/オンタリオ州
America/Halifax|CA|Prince Edward Island|プリンスエドワードアイランド州/プリンスエドワード島
America/Toronto|CA|Quebec/Québec|ケベック/ケベック州
America/Regina|CA|Saskatchewan|サスカチワン/サスカチワン州/サスカチュワン州
America/Whitehorse|CA|Yukon|ユーコン/ユーコン準州
Australia/Sydney|AU|Australian Capital Territory|オーストラリア首都特別地域
Australia/Sydney|AU|New South Wales|ニューサウスウェールズ/ニューサウスウェールズ州/ニュー・サウス・ウェールズ州
Australia/Darwin|AU|Northern Territory|ノーザンテリトリー/北部準州
Australia/Brisbane|AU|Queensland|クイーンズランド/クイーンズランド州
Australia/Adelaide|AU|South Australia|南オーストラリア/南オーストラリア州
Australia/Hobart|AU|Tasmania|タスマニア/タスマニア州
Australia/Melbourne|AU|Victoria, Australia/State of Victoria|ビクトリア州
Australia/Perth|AU|Western Australia|西オーストラリア/西オーストラリア州
`;

/** The rows of the table, in their order. */
export const states: readonly State[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [zones = "", region = "", en = "", ja = ""] = row.split("|");
    return { zones: zones.split(" "), region, names: { en: en.split("/"), ja: ja.split("/") } };
  });
