/**
 * Cities where events are held - the capitals, and others that releases name - with their zone, their country and
 * their names in English and Japanese, the one we write first.
 *
 * Zones from the tz database 2025b; names as Japan's ministry of foreign affairs writes them. Further cities, which
 * news and companies name, are in a file for each part of the world.
 */
import { cityRowsOfAmerica } from "./cities-america.ts";
import { cityRowsOfAsia } from "./cities-asia.ts";
import { cityRowsOfEurope } from "./cities-europe.ts";
import { cityRowsOfTheSouth } from "./cities-south.ts";

/** A city that can name a zone in a text. */
export interface City {
  /** IANA zone. */
  readonly zone: string;
  /** The code of its country (see `regions.ts`). */
  readonly region: string;
  /** By language; the name that we write comes first. */
  readonly names: { readonly [language: string]: readonly string[] };
}

const rows = `
Asia/Tokyo|JP|Tokyo|東京
Asia/Tokyo|JP|Osaka|大阪
Asia/Tokyo|JP|Kyoto|京都
Asia/Tokyo|JP|Hiroshima|広島
Asia/Tokyo|JP|Nagasaki|長崎
Asia/Tokyo|JP|Nagoya|名古屋
Asia/Tokyo|JP|Sapporo|札幌
Asia/Tokyo|JP|Fukuoka|福岡
Asia/Tokyo|JP|Yokohama|横浜
Asia/Tokyo|JP|Sendai|仙台
Asia/Tokyo|JP|Karuizawa|軽井沢
Asia/Seoul|KR|Seoul|ソウル
Asia/Seoul|KR|Busan|釜山
Asia/Pyongyang|KP|Pyongyang|平壌
Asia/Shanghai|CN|Beijing|北京
Asia/Shanghai|CN|Shanghai|上海
Asia/Hong_Kong|HK|Hong Kong|香港
Asia/Taipei|TW|Taipei|台北
Asia/Ulaanbaatar|MN|Ulaanbaatar/Ulan Bator|ウランバートル
Asia/Manila|PH|Manila|マニラ
Asia/Jakarta|ID|Jakarta|ジャカルタ
Asia/Makassar|ID|Bali/Denpasar|バリ/デンパサール
Asia/Kuala_Lumpur|MY|Kuala Lumpur|クアラルンプール
Asia/Singapore|SG|Singapore|シンガポール
Asia/Bangkok|TH|Bangkok|バンコク
Asia/Phnom_Penh|KH|Phnom Penh|プノンペン
Asia/Vientiane|LA|Vientiane|ビエンチャン
Asia/Ho_Chi_Minh|VN|Hanoi|ハノイ
Asia/Ho_Chi_Minh|VN|Ho Chi Minh City|ホーチミン/ホーチミン市
Asia/Yangon|MM|Naypyidaw/Nay Pyi Taw|ネーピードー
Asia/Yangon|MM|Yangon|ヤンゴン
Asia/Brunei|BN|Bandar Seri Begawan|バンダルスリブガワン
Asia/Dili|TL|Dili|ディリ
Asia/Kolkata|IN|New Delhi/Delhi|ニューデリー/デリー
Asia/Kolkata|IN|Mumbai|ムンバイ
Asia/Kolkata|IN|Bengaluru/Bangalore|ベンガルール/バンガロール
Asia/Dhaka|BD|Dhaka|ダッカ
Asia/Kathmandu|NP|Kathmandu|カトマンズ
Asia/Thimphu|BT|Thimphu|ティンプー
Asia/Colombo|LK|Colombo|コロンボ
Indian/Maldives|MV|Malé|マレ
Asia/Karachi|PK|Islamabad|イスラマバード
Asia/Karachi|PK|Karachi|カラチ
Asia/Kabul|AF|Kabul|カブール
Asia/Almaty|KZ|Astana|アスタナ
Asia/Almaty|KZ|Almaty|アルマティ
Asia/Tashkent|UZ|Tashkent|タシケント
Asia/Tashkent|UZ|Samarkand|サマルカンド
Asia/Bishkek|KG|Bishkek|ビシュケク
Asia/Dushanbe|TJ|Dushanbe|ドゥシャンベ
Asia/Ashgabat|TM|Ashgabat|アシガバット
Asia/Tehran|IR|Tehran|テヘラン
Asia/Baghdad|IQ|Baghdad|バグダッド
Asia/Riyadh|SA|Riyadh|リヤド
Asia/Riyadh|SA|Jeddah|ジッダ
Asia/Kuwait|KW|Kuwait City|クウェートシティ
Asia/Qatar|QA|Doha|ドーハ
Asia/Bahrain|BH|Manama|マナーマ
Asia/Dubai|AE|Abu Dhabi|アブダビ
Asia/Dubai|AE|Dubai|ドバイ
Asia/Muscat|OM|Muscat|マスカット
Asia/Aden|YE|Sana'a/Sanaa|サヌア
Asia/Amman|JO|Amman|アンマン
Asia/Beirut|LB|Beirut|ベイルート
Asia/Damascus|SY|Damascus|ダマスカス
Asia/Jerusalem|IL|Jerusalem|エルサレム
Asia/Jerusalem|IL|Tel Aviv|テルアビブ
Asia/Hebron|PS|Ramallah|ラマッラ
Europe/Istanbul|TR|Ankara|アンカラ
Europe/Istanbul|TR|Istanbul|イスタンブール
Asia/Tbilisi|GE|Tbilisi|トビリシ
Asia/Yerevan|AM|Yerevan|エレバン
Asia/Baku|AZ|Baku|バクー
Europe/Moscow|RU|Moscow|モスクワ
Europe/Moscow|RU|St. Petersburg|サンクトペテルブルク
Asia/Vladivostok|RU|Vladivostok|ウラジオストク
Europe/Kyiv|UA|Kyiv/Kiev|キーウ
Europe/Minsk|BY|Minsk|ミンスク
Europe/Chisinau|MD|Chisinau|キシナウ
Europe/London|GB|London|ロンドン
Europe/London|GB|Edinburgh|エディンバラ
Europe/London|GB|Glasgow|グラスゴー
Europe/Dublin|IE|Dublin|ダブリン
Europe/Paris|FR|Paris|パリ
Europe/Paris|FR|Strasbourg|ストラスブール
Europe/Berlin|DE|Berlin|ベルリン
Europe/Berlin|DE|Munich|ミュンヘン
Europe/Berlin|DE|Bonn|ボン
Europe/Berlin|DE|Frankfurt|フランクフルト
Europe/Berlin|DE|Münster|ミュンスター
Europe/Rome|IT|Rome|ローマ
Europe/Rome|IT|Milan|ミラノ
Europe/Rome|IT|Capri|カプリ
Europe/Vatican|VA|Vatican|バチカン
Europe/Madrid|ES|Madrid|マドリード
Europe/Madrid|ES|Barcelona|バルセロナ
Europe/Lisbon|PT|Lisbon|リスボン
Europe/Brussels|BE|Brussels|ブリュッセル
Europe/Amsterdam|NL|Amsterdam|アムステルダム
Europe/Amsterdam|NL|The Hague|ハーグ
Europe/Luxembourg|LU|Luxembourg|ルクセンブルク
Europe/Zurich|CH|Geneva|ジュネーブ
Europe/Zurich|CH|Bern|ベルン
Europe/Zurich|CH|Zurich/Zürich|チューリッヒ/チューリヒ
Europe/Zurich|CH|Davos|ダボス
Europe/Vienna|AT|Vienna|ウィーン
Europe/Prague|CZ|Prague|プラハ
Europe/Bratislava|SK|Bratislava|ブラチスラバ
Europe/Budapest|HU|Budapest|ブダペスト
Europe/Warsaw|PL|Warsaw|ワルシャワ
Europe/Copenhagen|DK|Copenhagen|コペンハーゲン
Europe/Stockholm|SE|Stockholm|ストックホルム
Europe/Oslo|NO|Oslo|オスロ
Europe/Helsinki|FI|Helsinki|ヘルシンキ
Atlantic/Reykjavik|IS|Reykjavik|レイキャビク
Europe/Tallinn|EE|Tallinn|タリン
Europe/Riga|LV|Riga|リガ
Europe/Vilnius|LT|Vilnius|ビリニュス
Europe/Ljubljana|SI|Ljubljana|リュブリャナ
Europe/Zagreb|HR|Zagreb|ザグレブ
Europe/Belgrade|RS|Belgrade|ベオグラード
Europe/Sarajevo|BA|Sarajevo|サラエボ
Europe/Podgorica|ME|Podgorica|ポドゴリツァ
Europe/Skopje|MK|Skopje|スコピエ
Europe/Tirane|AL|Tirana|ティラナ
Europe/Athens|GR|Athens|アテネ
Europe/Sofia|BG|Sofia|ソフィア
Europe/Bucharest|RO|Bucharest|ブカレスト
Asia/Nicosia|CY|Nicosia|ニコシア
Europe/Malta|MT|Valletta|バレッタ
America/New_York|US|Washington D.C./Washington, D.C./Washington DC/Washington, DC/Washington|ワシントンD.C./ワシントンDC/ワシントン
America/New_York|US|New York/New York City|ニューヨーク
America/New_York|US|Boston|ボストン
America/New_York|US|Atlanta|アトランタ
America/New_York|US|Miami|マイアミ
America/New_York|US|Philadelphia|フィラデルフィア
America/New_York|US|Detroit|デトロイト
America/Chicago|US|Chicago|シカゴ
America/Chicago|US|Houston|ヒューストン
America/Chicago|US|Dallas|ダラス
America/Denver|US|Denver|デンバー
America/Los_Angeles|US|Los Angeles|ロサンゼルス
America/Los_Angeles|US|San Francisco|サンフランシスコ
America/Los_Angeles|US|San Diego|サンディエゴ
America/Los_Angeles|US|Seattle|シアトル
America/Los_Angeles|US|Las Vegas|ラスベガス
America/Anchorage|US|Anchorage|アンカレジ
Pacific/Honolulu|US|Honolulu/Hawaii|ホノルル/ハワイ
America/Toronto|CA|Ottawa|オタワ
America/Toronto|CA|Toronto|トロント
America/Toronto|CA|Montreal/Montréal|モントリオール
America/Toronto|CA|Charlevoix|シャルルボワ
America/Vancouver|CA|Vancouver|バンクーバー
America/Edmonton|CA|Calgary|カルガリー
America/Edmonton|CA|Kananaskis|カナナスキス
America/Mexico_City|MX|Mexico City|メキシコシティ
America/Cancun|MX|Cancun|カンクン
America/Guatemala|GT|Guatemala City|グアテマラシティ
America/Tegucigalpa|HN|Tegucigalpa|テグシガルパ
America/El_Salvador|SV|San Salvador|サンサルバドル
America/Managua|NI|Managua|マナグア
America/Costa_Rica|CR|San José|サンホセ
America/Panama|PA|Panama City|パナマシティ
America/Havana|CU|Havana|ハバナ
America/Jamaica|JM|Kingston|キングストン
America/Port-au-Prince|HT|Port-au-Prince|ポルトープランス
America/Santo_Domingo|DO|Santo Domingo|サントドミンゴ
America/Bogota|CO|Bogota/Bogotá|ボゴタ
America/Caracas|VE|Caracas|カラカス
America/Guayaquil|EC|Quito|キト
America/Lima|PE|Lima|リマ
America/La_Paz|BO|La Paz|ラパス
America/Asuncion|PY|Asunción/Asuncion|アスンシオン
America/Santiago|CL|Santiago|サンティアゴ
America/Argentina/Buenos_Aires|AR|Buenos Aires|ブエノスアイレス
America/Montevideo|UY|Montevideo|モンテビデオ
America/Sao_Paulo|BR|Brasília/Brasilia|ブラジリア
America/Sao_Paulo|BR|São Paulo/Sao Paulo|サンパウロ
America/Sao_Paulo|BR|Rio de Janeiro|リオデジャネイロ
America/Belem|BR|Belém|ベレン
Africa/Cairo|EG|Cairo|カイロ
Africa/Tripoli|LY|Tripoli|トリポリ
Africa/Tunis|TN|Tunis|チュニス
Africa/Algiers|DZ|Algiers|アルジェ
Africa/Casablanca|MA|Rabat|ラバト
Africa/Khartoum|SD|Khartoum|ハルツーム
Africa/Juba|SS|Juba|ジュバ
Africa/Addis_Ababa|ET|Addis Ababa|アディスアベバ
Africa/Djibouti|DJ|Djibouti|ジブチ
Africa/Mogadishu|SO|Mogadishu|モガディシュ
Africa/Nairobi|KE|Nairobi|ナイロビ
Africa/Kampala|UG|Kampala|カンパラ
Africa/Kigali|RW|Kigali|キガリ
Africa/Dar_es_Salaam|TZ|Dar es Salaam|ダルエスサラーム
Africa/Dar_es_Salaam|TZ|Dodoma|ドドマ
Africa/Lusaka|ZM|Lusaka|ルサカ
Africa/Harare|ZW|Harare|ハラレ
Africa/Maputo|MZ|Maputo|マプト
Africa/Luanda|AO|Luanda|ルアンダ
Africa/Windhoek|NA|Windhoek|ウィントフック
Africa/Gaborone|BW|Gaborone|ハボローネ
Africa/Johannesburg|ZA|Pretoria|プレトリア
Africa/Johannesburg|ZA|Johannesburg|ヨハネスブルグ
Africa/Johannesburg|ZA|Cape Town|ケープタウン
Indian/Antananarivo|MG|Antananarivo|アンタナナリボ
Indian/Mauritius|MU|Port Louis|ポートルイス
Africa/Kinshasa|CD|Kinshasa|キンシャサ
Africa/Libreville|GA|Libreville|リーブルビル
Africa/Douala|CM|Yaoundé|ヤウンデ
Africa/Lagos|NG|Abuja|アブジャ
Africa/Lagos|NG|Lagos|ラゴス
Africa/Accra|GH|Accra|アクラ
Africa/Abidjan|CI|Abidjan|アビジャン
Africa/Dakar|SN|Dakar|ダカール
Africa/Ouagadougou|BF|Ouagadougou|ワガドゥグー
Africa/Bamako|ML|Bamako|バマコ
Australia/Sydney|AU|Canberra|キャンベラ
Australia/Sydney|AU|Sydney|シドニー
Australia/Melbourne|AU|Melbourne|メルボルン
Australia/Brisbane|AU|Brisbane|ブリスベン
Australia/Adelaide|AU|Adelaide|アデレード
Australia/Perth|AU|Perth|パース
Pacific/Auckland|NZ|Wellington|ウェリントン
Pacific/Auckland|NZ|Auckland|オークランド
Pacific/Port_Moresby|PG|Port Moresby|ポートモレスビー
Pacific/Fiji|FJ|Suva|スバ
Pacific/Guadalcanal|SB|Honiara|ホニアラ
Pacific/Efate|VU|Port Vila|ポートビラ
Pacific/Apia|WS|Apia|アピア
Pacific/Tongatapu|TO|Nuku'alofa|ヌクアロファ
Pacific/Majuro|MH|Majuro|マジュロ
Pacific/Guam|GU|Guam|グアム
`;

/** The cities of this file: where a name is also a country's or another file's city, these count first. */
export const cities: readonly City[] = citiesOf(rows);

/** The cities of the files for parts of the world: a country or a state of the same name counts before them. */
export const furtherCities: readonly City[] = [
  cityRowsOfAmerica,
  cityRowsOfAsia,
  cityRowsOfEurope,
  cityRowsOfTheSouth,
].flatMap(citiesOf);

function citiesOf(table: string): readonly City[] {
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [zone = "", region = "", en = "", ja = ""] = row.split("|");
      return { zone, region, names: { en: en.split("/"), ja: ja.split("/") } };
    });
}
