/**
 * Countries and territories: their code, their zones (the first is where the capital or most people are; zones whose
 * clocks have agreed since 2023 once), and their names in English and Japanese, the one we write first.
 *
 * Zones from zone.tab of the tz database 2025b; names from CLDR 48, with the names that ministries use.
 */
export interface Region {
  /** ISO 3166-1, two letters. */
  readonly code: string;
  /** IANA zones. */
  readonly zones: readonly string[];
  /** By language; the name that we write comes first. */
  readonly names: { readonly [language: string]: readonly string[] };
}

const rows = `
AD|Europe/Andorra|Andorra|アンドラ
AE|Asia/Dubai|United Arab Emirates/UAE|アラブ首長国連邦/UAE
AF|Asia/Kabul|Afghanistan|アフガニスタン
AG|America/Antigua|Antigua and Barbuda|アンティグア・バーブーダ
AI|America/Anguilla|Anguilla|アンギラ
AL|Europe/Tirane|Albania|アルバニア
AM|Asia/Yerevan|Armenia|アルメニア
AO|Africa/Luanda|Angola|アンゴラ
AR|America/Argentina/Buenos_Aires|Argentina|アルゼンチン
AS|Pacific/Pago_Pago|American Samoa|米領サモア
AT|Europe/Vienna|Austria|オーストリア
AU|Australia/Sydney Australia/Brisbane Australia/Adelaide Australia/Darwin Australia/Perth|Australia|豪州/オーストラリア
AW|America/Aruba|Aruba|アルバ
AX|Europe/Mariehamn|Åland Islands|オーランド諸島
AZ|Asia/Baku|Azerbaijan|アゼルバイジャン
BA|Europe/Sarajevo|Bosnia and Herzegovina|ボスニア・ヘルツェゴビナ
BB|America/Barbados|Barbados|バルバドス
BD|Asia/Dhaka|Bangladesh|バングラデシュ
BE|Europe/Brussels|Belgium|ベルギー
BF|Africa/Ouagadougou|Burkina Faso|ブルキナファソ
BG|Europe/Sofia|Bulgaria|ブルガリア
BH|Asia/Bahrain|Bahrain|バーレーン
BI|Africa/Bujumbura|Burundi|ブルンジ
BJ|Africa/Porto-Novo|Benin|ベナン
BM|Atlantic/Bermuda|Bermuda|バミューダ
BN|Asia/Brunei|Brunei/Brunei Darussalam|ブルネイ
BO|America/La_Paz|Bolivia|ボリビア
BR|America/Sao_Paulo America/Manaus America/Rio_Branco America/Noronha|Brazil|ブラジル
BS|America/Nassau|Bahamas|バハマ
BT|Asia/Thimphu|Bhutan|ブータン
BW|Africa/Gaborone|Botswana|ボツワナ
BY|Europe/Minsk|Belarus|ベラルーシ
BZ|America/Belize|Belize|ベリーズ
CA|America/Toronto America/Vancouver America/Winnipeg America/Edmonton America/Regina America/Halifax America/St_Johns|Canada|カナダ
CD|Africa/Kinshasa Africa/Lubumbashi|Democratic Republic of the Congo/DR Congo|コンゴ民主共和国
CF|Africa/Bangui|Central African Republic|中央アフリカ共和国
CG|Africa/Brazzaville|Republic of the Congo|コンゴ共和国
CH|Europe/Zurich|Switzerland|スイス
CI|Africa/Abidjan|Côte d’Ivoire/Côte d'Ivoire/Ivory Coast|コートジボワール
CK|Pacific/Rarotonga|Cook Islands|クック諸島
CL|America/Santiago|Chile|チリ
CM|Africa/Douala|Cameroon|カメルーン
CN|Asia/Shanghai|China|中国
CO|America/Bogota|Colombia|コロンビア
CR|America/Costa_Rica|Costa Rica|コスタリカ
CU|America/Havana|Cuba|キューバ
CV|Atlantic/Cape_Verde|Cabo Verde/Cape Verde|カーボベルデ
CW|America/Curacao|Curaçao|キュラソー
CY|Asia/Nicosia|Cyprus|キプロス
CZ|Europe/Prague|Czech Republic/Czechia|チェコ
DE|Europe/Berlin|Germany|ドイツ
DJ|Africa/Djibouti|Djibouti|ジブチ
DK|Europe/Copenhagen|Denmark|デンマーク
DM|America/Dominica|Dominica|ドミニカ国
DO|America/Santo_Domingo|Dominican Republic|ドミニカ共和国
DZ|Africa/Algiers|Algeria|アルジェリア
EC|America/Guayaquil|Ecuador|エクアドル
EE|Europe/Tallinn|Estonia|エストニア
EG|Africa/Cairo|Egypt|エジプト
ER|Africa/Asmara|Eritrea|エリトリア
ES|Europe/Madrid|Spain|スペイン
ET|Africa/Addis_Ababa|Ethiopia|エチオピア
FI|Europe/Helsinki|Finland|フィンランド
FJ|Pacific/Fiji|Fiji|フィジー
FK|Atlantic/Stanley|Falkland Islands|フォークランド諸島
FM|Pacific/Chuuk Pacific/Pohnpei|Micronesia|ミクロネシア
FO|Atlantic/Faroe|Faroe Islands|フェロー諸島
FR|Europe/Paris|France|フランス
GA|Africa/Libreville|Gabon|ガボン
GB|Europe/London|United Kingdom/UK/U.K./Britain/Great Britain|英国/イギリス
GD|America/Grenada|Grenada|グレナダ
GE|Asia/Tbilisi|Georgia|ジョージア
GF|America/Cayenne|French Guiana|仏領ギアナ
GG|Europe/Guernsey|Guernsey|ガーンジー
GH|Africa/Accra|Ghana|ガーナ
GI|Europe/Gibraltar|Gibraltar|ジブラルタル
GL|America/Nuuk America/Danmarkshavn America/Scoresbysund America/Thule|Greenland|グリーンランド
GM|Africa/Banjul|Gambia|ガンビア
GN|Africa/Conakry|Guinea|ギニア
GP|America/Guadeloupe|Guadeloupe|グアドループ
GQ|Africa/Malabo|Equatorial Guinea|赤道ギニア
GR|Europe/Athens|Greece|ギリシャ
GT|America/Guatemala|Guatemala|グアテマラ
GU|Pacific/Guam|Guam|グアム
GW|Africa/Bissau|Guinea-Bissau|ギニアビサウ
GY|America/Guyana|Guyana|ガイアナ
HK|Asia/Hong_Kong|Hong Kong|香港
HN|America/Tegucigalpa|Honduras|ホンジュラス
HR|Europe/Zagreb|Croatia|クロアチア
HT|America/Port-au-Prince|Haiti|ハイチ
HU|Europe/Budapest|Hungary|ハンガリー
ID|Asia/Jakarta Asia/Makassar Asia/Jayapura|Indonesia|インドネシア
IE|Europe/Dublin|Ireland|アイルランド
IL|Asia/Jerusalem|Israel|イスラエル
IM|Europe/Isle_of_Man|Isle of Man|マン島
IN|Asia/Kolkata|India|インド
IQ|Asia/Baghdad|Iraq|イラク
IR|Asia/Tehran|Iran|イラン
IS|Atlantic/Reykjavik|Iceland|アイスランド
IT|Europe/Rome|Italy|イタリア
JE|Europe/Jersey|Jersey|ジャージー
JM|America/Jamaica|Jamaica|ジャマイカ
JO|Asia/Amman|Jordan|ヨルダン
JP|Asia/Tokyo|Japan|日本
KE|Africa/Nairobi|Kenya|ケニア
KG|Asia/Bishkek|Kyrgyzstan|キルギス
KH|Asia/Phnom_Penh|Cambodia|カンボジア
KI|Pacific/Tarawa Pacific/Kanton Pacific/Kiritimati|Kiribati|キリバス
KM|Indian/Comoro|Comoros|コモロ
KN|America/St_Kitts|Saint Kitts and Nevis|セントクリストファー・ネービス
KP|Asia/Pyongyang|North Korea|北朝鮮
KR|Asia/Seoul|Republic of Korea/South Korea/ROK/Korea|韓国/大韓民国
KW|Asia/Kuwait|Kuwait|クウェート
KY|America/Cayman|Cayman Islands|ケイマン諸島
KZ|Asia/Almaty Asia/Qyzylorda|Kazakhstan|カザフスタン
LA|Asia/Vientiane|Laos/Lao PDR|ラオス
LB|Asia/Beirut|Lebanon|レバノン
LC|America/St_Lucia|Saint Lucia/St. Lucia|セントルシア
LI|Europe/Vaduz|Liechtenstein|リヒテンシュタイン
LK|Asia/Colombo|Sri Lanka|スリランカ
LR|Africa/Monrovia|Liberia|リベリア
LS|Africa/Maseru|Lesotho|レソト
LT|Europe/Vilnius|Lithuania|リトアニア
LU|Europe/Luxembourg|Luxembourg|ルクセンブルク
LV|Europe/Riga|Latvia|ラトビア
LY|Africa/Tripoli|Libya|リビア
MA|Africa/Casablanca|Morocco|モロッコ
MC|Europe/Monaco|Monaco|モナコ
MD|Europe/Chisinau|Moldova|モルドバ
ME|Europe/Podgorica|Montenegro|モンテネグロ
MG|Indian/Antananarivo|Madagascar|マダガスカル
MH|Pacific/Majuro|Marshall Islands|マーシャル諸島
MK|Europe/Skopje|North Macedonia|北マケドニア
ML|Africa/Bamako|Mali|マリ
MM|Asia/Yangon|Myanmar|ミャンマー
MN|Asia/Ulaanbaatar|Mongolia|モンゴル
MO|Asia/Macau|Macao/Macau|マカオ
MP|Pacific/Saipan|Northern Mariana Islands|北マリアナ諸島
MQ|America/Martinique|Martinique|マルティニーク
MR|Africa/Nouakchott|Mauritania|モーリタニア
MS|America/Montserrat|Montserrat|モントセラト
MT|Europe/Malta|Malta|マルタ
MU|Indian/Mauritius|Mauritius|モーリシャス
MV|Indian/Maldives|Maldives|モルディブ
MW|Africa/Blantyre|Malawi|マラウイ
MX|America/Mexico_City America/Cancun America/Hermosillo America/Tijuana|Mexico|メキシコ
MY|Asia/Kuala_Lumpur|Malaysia|マレーシア
MZ|Africa/Maputo|Mozambique|モザンビーク
NA|Africa/Windhoek|Namibia|ナミビア
NC|Pacific/Noumea|New Caledonia|ニューカレドニア
NE|Africa/Niamey|Niger|ニジェール
NG|Africa/Lagos|Nigeria|ナイジェリア
NI|America/Managua|Nicaragua|ニカラグア
NL|Europe/Amsterdam|Netherlands/The Netherlands|オランダ
NO|Europe/Oslo|Norway|ノルウェー
NP|Asia/Kathmandu|Nepal|ネパール
NR|Pacific/Nauru|Nauru|ナウル
NU|Pacific/Niue|Niue|ニウエ
NZ|Pacific/Auckland|New Zealand/NZ|ニュージーランド
OM|Asia/Muscat|Oman|オマーン
PA|America/Panama|Panama|パナマ
PE|America/Lima|Peru|ペルー
PF|Pacific/Tahiti Pacific/Marquesas Pacific/Gambier|French Polynesia|仏領ポリネシア
PG|Pacific/Port_Moresby Pacific/Bougainville|Papua New Guinea|パプアニューギニア
PH|Asia/Manila|Philippines|フィリピン
PK|Asia/Karachi|Pakistan|パキスタン
PL|Europe/Warsaw|Poland|ポーランド
PR|America/Puerto_Rico|Puerto Rico|プエルトリコ
PS|Asia/Gaza|Palestine|パレスチナ
PT|Europe/Lisbon|Portugal|ポルトガル
PW|Pacific/Palau|Palau|パラオ
PY|America/Asuncion|Paraguay|パラグアイ
QA|Asia/Qatar|Qatar|カタール
RE|Indian/Reunion|Réunion|レユニオン
RO|Europe/Bucharest|Romania|ルーマニア
RS|Europe/Belgrade|Serbia|セルビア
RU|Europe/Moscow Europe/Kaliningrad Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Irkutsk Asia/Yakutsk Asia/Vladivostok Asia/Magadan Asia/Kamchatka|Russia/Russian Federation|ロシア
RW|Africa/Kigali|Rwanda|ルワンダ
SA|Asia/Riyadh|Saudi Arabia|サウジアラビア
SB|Pacific/Guadalcanal|Solomon Islands|ソロモン諸島
SC|Indian/Mahe|Seychelles|セーシェル
SD|Africa/Khartoum|Sudan|スーダン
SE|Europe/Stockholm|Sweden|スウェーデン
SG|Asia/Singapore|Singapore|シンガポール
SH|Atlantic/St_Helena|St. Helena|セントヘレナ
SI|Europe/Ljubljana|Slovenia|スロベニア
SK|Europe/Bratislava|Slovakia|スロバキア
SL|Africa/Freetown|Sierra Leone|シエラレオネ
SM|Europe/San_Marino|San Marino|サンマリノ
SN|Africa/Dakar|Senegal|セネガル
SO|Africa/Mogadishu|Somalia|ソマリア
SR|America/Paramaribo|Suriname|スリナム
SS|Africa/Juba|South Sudan|南スーダン
ST|Africa/Sao_Tome|Sao Tome and Principe/São Tomé and Príncipe|サントメ・プリンシペ
SV|America/El_Salvador|El Salvador|エルサルバドル
SX|America/Lower_Princes|Sint Maarten|シント・マールテン
SY|Asia/Damascus|Syria|シリア
SZ|Africa/Mbabane|Eswatini|エスワティニ
TC|America/Grand_Turk|Turks and Caicos Islands|タークス・カイコス諸島
TD|Africa/Ndjamena|Chad|チャド
TG|Africa/Lome|Togo|トーゴ
TH|Asia/Bangkok|Thailand|タイ
TJ|Asia/Dushanbe|Tajikistan|タジキスタン
TL|Asia/Dili|Timor-Leste/East Timor|東ティモール
TM|Asia/Ashgabat|Turkmenistan|トルクメニスタン
TN|Africa/Tunis|Tunisia|チュニジア
TO|Pacific/Tongatapu|Tonga|トンガ
TR|Europe/Istanbul|Türkiye/Turkey/Turkiye|トルコ
TT|America/Port_of_Spain|Trinidad and Tobago|トリニダード・トバゴ
TV|Pacific/Funafuti|Tuvalu|ツバル
TW|Asia/Taipei|Taiwan|台湾
TZ|Africa/Dar_es_Salaam|Tanzania|タンザニア
UA|Europe/Kyiv|Ukraine|ウクライナ
UG|Africa/Kampala|Uganda|ウガンダ
US|America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage Pacific/Honolulu|United States/United States of America/U.S./US/U.S.A./USA|米国/アメリカ合衆国/アメリカ
UY|America/Montevideo|Uruguay|ウルグアイ
UZ|Asia/Tashkent|Uzbekistan|ウズベキスタン
VA|Europe/Vatican|Vatican City/Vatican|バチカン市国/バチカン
VC|America/St_Vincent|Saint Vincent and the Grenadines|セントビンセント及びグレナディーン諸島
VE|America/Caracas|Venezuela|ベネズエラ
VG|America/Tortola|British Virgin Islands|英領ヴァージン諸島
VI|America/St_Thomas|U.S. Virgin Islands|米領ヴァージン諸島
VN|Asia/Ho_Chi_Minh|Vietnam/Viet Nam|ベトナム
VU|Pacific/Efate|Vanuatu|バヌアツ
WS|Pacific/Apia|Samoa|サモア
YE|Asia/Aden|Yemen|イエメン
ZA|Africa/Johannesburg|South Africa|南アフリカ
ZM|Africa/Lusaka|Zambia|ザンビア
ZW|Africa/Harare|Zimbabwe|ジンバブエ
`;

/** The rows of the table, in their order. */
export const regions: readonly Region[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [code = "", zones = "", en = "", ja = ""] = row.split("|");
    return { code, zones: zones.split(" "), names: { en: en.split("/"), ja: ja.split("/") } };
  });

/** By ISO 3166-1 code: "JP". */
export const regionByCode: ReadonlyMap<string, Region> = new Map(
  regions.map((region) => [region.code, region]),
);

/** The region of a zone; the first where several share it. */
export const regionOfZone: ReadonlyMap<string, Region> = new Map(
  regions.toReversed().flatMap((region) => region.zones.map((zone) => [zone, region] as const)),
);
