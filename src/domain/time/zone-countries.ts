/**
 * Countries and territories: code, zones, English, Japanese, English adjectives. Zones that agree since 2023 stand once.
 *
 * Made by scripts/make-zone-names.ts from CLDR 48.2.0 and the tz database 2025b; do not edit.
 */
export const zoneCountryRows = `
AD|Europe/Andorra|Andorra|アンドラ|
AE|Asia/Dubai|United Arab Emirates|アラブ首長国連邦|Emirati
AF|Asia/Kabul|Afghanistan|アフガニスタン|Afghan
AG|America/Antigua|Antigua & Barbuda|アンティグア・バーブーダ|
AI|America/Anguilla|Anguilla|アンギラ|
AL|Europe/Tirane|Albania|アルバニア|Albanian
AM|Asia/Yerevan|Armenia|アルメニア|Armenian
AO|Africa/Luanda|Angola|アンゴラ|
AQ|Antarctica/McMurdo Antarctica/Casey Antarctica/Davis Antarctica/DumontDUrville Antarctica/Mawson Antarctica/Palmer Antarctica/Syowa Antarctica/Troll Antarctica/Vostok|Antarctica||
AR|America/Argentina/Buenos_Aires|Argentina|アルゼンチン|Argentine/Argentinian
AS|Pacific/Pago_Pago|American Samoa|米領サモア|
AT|Europe/Vienna|Austria|オーストリア|Austrian
AU|Australia/Lord_Howe Antarctica/Macquarie Australia/Broken_Hill Australia/Brisbane Australia/Darwin Australia/Perth Australia/Eucla|Australia|オーストラリア|Australian
AW|America/Aruba|Aruba|アルバ|
AX|Europe/Mariehamn|Åland Islands|オーランド諸島|
AZ|Asia/Baku|Azerbaijan|アゼルバイジャン|Azerbaijani
BA|Europe/Sarajevo|Bosnia & Herzegovina/Bosnia|ボスニア・ヘルツェゴビナ|Bosnian
BB|America/Barbados|Barbados|バルバドス|
BD|Asia/Dhaka|Bangladesh|バングラデシュ|Bangladeshi
BE|Europe/Brussels|Belgium|ベルギー|Belgian
BF|Africa/Ouagadougou|Burkina Faso|ブルキナファソ|
BG|Europe/Sofia|Bulgaria|ブルガリア|Bulgarian
BH|Asia/Bahrain|Bahrain|バーレーン|Bahraini
BI|Africa/Bujumbura|Burundi|ブルンジ|
BJ|Africa/Porto-Novo|Benin|ベナン|
BL|America/St_Barthelemy|St. Barthélemy|サン・バルテルミー|
BM|Atlantic/Bermuda|Bermuda|バミューダ|
BN|Asia/Brunei|Brunei|ブルネイ|Bruneian
BO|America/La_Paz|Bolivia|ボリビア|Bolivian
BQ|America/Kralendijk|Caribbean Netherlands|オランダ領カリブ|
BR|America/Noronha America/Belem America/Campo_Grande America/Eirunepe|Brazil|ブラジル|Brazilian
BS|America/Nassau|Bahamas|バハマ|
BT|Asia/Thimphu|Bhutan|ブータン|Bhutanese
BW|Africa/Gaborone|Botswana|ボツワナ|Botswanan
BY|Europe/Minsk|Belarus|ベラルーシ|Belarusian
BZ|America/Belize|Belize|ベリーズ|
CA|America/St_Johns America/Halifax America/Blanc-Sablon America/Toronto America/Atikokan America/Winnipeg America/Regina America/Edmonton America/Creston America/Vancouver|Canada|カナダ|Canadian
CC|Indian/Cocos|Cocos (Keeling) Islands/Cocos Islands|ココス(キーリング)諸島|
CD|Africa/Kinshasa Africa/Lubumbashi|Congo - Kinshasa/Congo (DRC)|コンゴ民主共和国(キンシャサ)/コンゴ民主共和国|
CF|Africa/Bangui|Central African Republic|中央アフリカ共和国|
CG|Africa/Brazzaville|Congo - Brazzaville/Congo (Republic)|コンゴ共和国(ブラザビル)/コンゴ共和国|
CH|Europe/Zurich|Switzerland|スイス|Swiss
CI|Africa/Abidjan|Côte d’Ivoire/Ivory Coast|コートジボワール/象牙海岸|
CK|Pacific/Rarotonga|Cook Islands|クック諸島|
CL|America/Santiago America/Coyhaique America/Punta_Arenas Pacific/Easter|Chile||Chilean
CM|Africa/Douala|Cameroon|カメルーン|Cameroonian
CN|Asia/Shanghai Asia/Urumqi|China||Chinese
CO|America/Bogota|Colombia|コロンビア|Colombian
CR|America/Costa_Rica|Costa Rica|コスタリカ|Costa Rican
CU|America/Havana|Cuba|キューバ|Cuban
CV|Atlantic/Cape_Verde|Cape Verde/Cabo Verde|カーボベルデ|
CW|America/Curacao|Curaçao|キュラソー|
CX|Indian/Christmas|Christmas Island|クリスマス島|
CY|Asia/Nicosia|Cyprus|キプロス|Cypriot
CZ|Europe/Prague|Czechia/Czech Republic|チェコ/チェコ共和国|Czech
DE|Europe/Berlin|Germany|ドイツ|German
DJ|Africa/Djibouti|Djibouti|ジブチ|Djiboutian
DK|Europe/Copenhagen|Denmark|デンマーク|Danish
DM|America/Dominica|Dominica|ドミニカ国|
DO|America/Santo_Domingo|Dominican Republic|ドミニカ共和国|Dominican
DZ|Africa/Algiers|Algeria|アルジェリア|Algerian
EC|America/Guayaquil Pacific/Galapagos|Ecuador|エクアドル|Ecuadorian
EE|Europe/Tallinn|Estonia|エストニア|Estonian
EG|Africa/Cairo|Egypt|エジプト|Egyptian
EH|Africa/El_Aaiun|Western Sahara|西サハラ|
ER|Africa/Asmara|Eritrea|エリトリア|Eritrean
ES|Europe/Madrid Atlantic/Canary|Spain|スペイン|Spanish
ET|Africa/Addis_Ababa|Ethiopia|エチオピア|Ethiopian
FI|Europe/Helsinki|Finland|フィンランド|Finnish
FJ|Pacific/Fiji|Fiji|フィジー|Fijian
FK|Atlantic/Stanley|Falkland Islands/Falkland Islands (Islas Malvinas)|フォークランド諸島/フォークランド諸島 (マルビーナス諸島)|
FM|Pacific/Chuuk Pacific/Pohnpei|Micronesia|ミクロネシア連邦|
FO|Atlantic/Faroe|Faroe Islands|フェロー諸島|
FR|Europe/Paris|France|フランス|French
GA|Africa/Libreville|Gabon|ガボン|Gabonese
GB|Europe/London|United Kingdom|イギリス|British
GD|America/Grenada|Grenada|グレナダ|
GE|Asia/Tbilisi|Georgia|ジョージア|Georgian
GF|America/Cayenne|French Guiana|仏領ギアナ|
GG|Europe/Guernsey|Guernsey|ガーンジー|
GH|Africa/Accra|Ghana|ガーナ|Ghanaian
GI|Europe/Gibraltar|Gibraltar|ジブラルタル|
GL|America/Nuuk America/Danmarkshavn America/Scoresbysund America/Thule|Greenland|グリーンランド|
GM|Africa/Banjul|Gambia|ガンビア|
GN|Africa/Conakry|Guinea|ギニア|
GP|America/Guadeloupe|Guadeloupe|グアドループ|
GQ|Africa/Malabo|Equatorial Guinea|赤道ギニア|
GR|Europe/Athens|Greece|ギリシャ|Greek
GS|Atlantic/South_Georgia|South Georgia & South Sandwich Islands|サウスジョージア・サウスサンドウィッチ諸島|
GT|America/Guatemala|Guatemala|グアテマラ|Guatemalan
GU|Pacific/Guam|Guam|グアム|
GW|Africa/Bissau|Guinea-Bissau|ギニアビサウ|
GY|America/Guyana|Guyana|ガイアナ|
HK|Asia/Hong_Kong|Hong Kong SAR China/Hong Kong|中華人民共和国香港特別行政区|
HN|America/Tegucigalpa|Honduras|ホンジュラス|Honduran
HR|Europe/Zagreb|Croatia|クロアチア|Croatian
HT|America/Port-au-Prince|Haiti|ハイチ|Haitian
HU|Europe/Budapest|Hungary|ハンガリー|Hungarian
ID|Asia/Jakarta Asia/Makassar Asia/Jayapura|Indonesia|インドネシア|Indonesian
IE|Europe/Dublin|Ireland|アイルランド|Irish
IL|Asia/Jerusalem|Israel|イスラエル|Israeli
IM|Europe/Isle_of_Man|Isle of Man|マン島|
IN|Asia/Kolkata|India|インド|Indian
IO|Indian/Chagos|British Indian Ocean Territory|英領インド洋地域|
IQ|Asia/Baghdad|Iraq|イラク|Iraqi
IR|Asia/Tehran|Iran|イラン|Iranian
IS|Atlantic/Reykjavik|Iceland|アイスランド|Icelandic
IT|Europe/Rome|Italy|イタリア|Italian
JE|Europe/Jersey|Jersey|ジャージー|
JM|America/Jamaica|Jamaica|ジャマイカ|Jamaican
JO|Asia/Amman|Jordan|ヨルダン|Jordanian
JP|Asia/Tokyo|Japan||Japanese
KE|Africa/Nairobi|Kenya|ケニア|Kenyan
KG|Asia/Bishkek|Kyrgyzstan|キルギス|Kyrgyz
KH|Asia/Phnom_Penh|Cambodia|カンボジア|Cambodian
KI|Pacific/Tarawa Pacific/Kanton Pacific/Kiritimati|Kiribati|キリバス|
KM|Indian/Comoro|Comoros|コモロ|
KN|America/St_Kitts|St. Kitts & Nevis|セントクリストファー・ネーヴィス|
KP|Asia/Pyongyang|North Korea|北朝鮮|North Korean
KR|Asia/Seoul|South Korea||Korean/South Korean
KW|Asia/Kuwait|Kuwait|クウェート|Kuwaiti
KY|America/Cayman|Cayman Islands|ケイマン諸島|
KZ|Asia/Almaty Asia/Qyzylorda|Kazakhstan|カザフスタン|Kazakh/Kazakhstani
LA|Asia/Vientiane|Laos|ラオス|Lao/Laotian
LB|Asia/Beirut|Lebanon|レバノン|Lebanese
LC|America/St_Lucia|St. Lucia|セントルシア|
LI|Europe/Vaduz|Liechtenstein|リヒテンシュタイン|
LK|Asia/Colombo|Sri Lanka|スリランカ|Sri Lankan
LR|Africa/Monrovia|Liberia|リベリア|Liberian
LS|Africa/Maseru|Lesotho|レソト|
LT|Europe/Vilnius|Lithuania|リトアニア|Lithuanian
LU|Europe/Luxembourg|Luxembourg|ルクセンブルク|Luxembourgish
LV|Europe/Riga|Latvia|ラトビア|Latvian
LY|Africa/Tripoli|Libya|リビア|Libyan
MA|Africa/Casablanca|Morocco|モロッコ|Moroccan
MC|Europe/Monaco|Monaco|モナコ|
MD|Europe/Chisinau|Moldova|モルドバ|Moldovan
ME|Europe/Podgorica|Montenegro|モンテネグロ|Montenegrin
MF|America/Marigot|St. Martin|サン・マルタン|
MG|Indian/Antananarivo|Madagascar|マダガスカル|Malagasy
MH|Pacific/Majuro|Marshall Islands|マーシャル諸島|
MK|Europe/Skopje|North Macedonia|北マケドニア|Macedonian
ML|Africa/Bamako|Mali||Malian
MM|Asia/Yangon|Myanmar (Burma)/Myanmar|ミャンマー (ビルマ)|Myanmar/Burmese
MN|Asia/Ulaanbaatar Asia/Hovd|Mongolia|モンゴル|Mongolian
MO|Asia/Macau|Macao SAR China/Macao|中華人民共和国マカオ特別行政区/マカオ|
MP|Pacific/Saipan|Northern Mariana Islands|北マリアナ諸島|
MQ|America/Martinique|Martinique|マルティニーク|
MR|Africa/Nouakchott|Mauritania|モーリタニア|Mauritanian
MS|America/Montserrat|Montserrat|モントセラト|
MT|Europe/Malta|Malta|マルタ|Maltese
MU|Indian/Mauritius|Mauritius|モーリシャス|Mauritian
MV|Indian/Maldives|Maldives|モルディブ|Maldivian
MW|Africa/Blantyre|Malawi|マラウイ|Malawian
MX|America/Mexico_City America/Cancun America/Matamoros America/Ciudad_Juarez America/Mazatlan America/Tijuana|Mexico|メキシコ|Mexican
MY|Asia/Kuala_Lumpur|Malaysia|マレーシア|Malaysian
MZ|Africa/Maputo|Mozambique|モザンビーク|Mozambican
NA|Africa/Windhoek|Namibia|ナミビア|Namibian
NC|Pacific/Noumea|New Caledonia|ニューカレドニア|
NE|Africa/Niamey|Niger|ニジェール|
NF|Pacific/Norfolk|Norfolk Island|ノーフォーク島|
NG|Africa/Lagos|Nigeria|ナイジェリア|Nigerian
NI|America/Managua|Nicaragua|ニカラグア|Nicaraguan
NL|Europe/Amsterdam|Netherlands|オランダ|Dutch
NO|Europe/Oslo|Norway|ノルウェー|Norwegian
NP|Asia/Kathmandu|Nepal|ネパール|Nepalese/Nepali
NR|Pacific/Nauru|Nauru|ナウル|
NU|Pacific/Niue|Niue|ニウエ|
NZ|Pacific/Auckland Pacific/Chatham|New Zealand/Aotearoa New Zealand|ニュージーランド/アオテアロア・ニュージーランド|New Zealand
OM|Asia/Muscat|Oman|オマーン|Omani
PA|America/Panama|Panama|パナマ|Panamanian
PE|America/Lima|Peru|ペルー|Peruvian
PF|Pacific/Tahiti Pacific/Marquesas Pacific/Gambier|French Polynesia|仏領ポリネシア|
PG|Pacific/Port_Moresby Pacific/Bougainville|Papua New Guinea|パプアニューギニア|Papua New Guinean
PH|Asia/Manila|Philippines|フィリピン|Philippine/Filipino
PK|Asia/Karachi|Pakistan|パキスタン|Pakistani
PL|Europe/Warsaw|Poland|ポーランド|Polish
PM|America/Miquelon|St. Pierre & Miquelon|サンピエール島・ミクロン島|
PN|Pacific/Pitcairn|Pitcairn Islands/Pitcairn|ピトケアン諸島|
PR|America/Puerto_Rico|Puerto Rico|プエルトリコ|
PS|Asia/Gaza|Palestinian Territories/Palestine|パレスチナ自治区/パレスチナ|
PT|Europe/Lisbon Atlantic/Azores|Portugal|ポルトガル|Portuguese
PW|Pacific/Palau|Palau|パラオ|Palauan
PY|America/Asuncion|Paraguay|パラグアイ|Paraguayan
QA|Asia/Qatar|Qatar|カタール|Qatari
RE|Indian/Reunion|Réunion|レユニオン|
RO|Europe/Bucharest|Romania|ルーマニア|Romanian
RS|Europe/Belgrade|Serbia|セルビア|Serbian
RU|Europe/Kaliningrad Europe/Moscow Europe/Astrakhan Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Irkutsk Asia/Chita Asia/Vladivostok Asia/Magadan Asia/Kamchatka|Russia|ロシア|Russian
RW|Africa/Kigali|Rwanda|ルワンダ|Rwandan
SA|Asia/Riyadh|Saudi Arabia|サウジアラビア|Saudi/Saudi Arabian
SB|Pacific/Guadalcanal|Solomon Islands|ソロモン諸島|
SC|Indian/Mahe|Seychelles|セーシェル|
SD|Africa/Khartoum|Sudan|スーダン|Sudanese
SE|Europe/Stockholm|Sweden|スウェーデン|Swedish
SG|Asia/Singapore|Singapore|シンガポール|Singaporean
SH|Atlantic/St_Helena|St. Helena|セントヘレナ|
SI|Europe/Ljubljana|Slovenia|スロベニア|Slovenian
SJ|Arctic/Longyearbyen|Svalbard & Jan Mayen|スバールバル諸島・ヤンマイエン島|
SK|Europe/Bratislava|Slovakia|スロバキア|Slovak
SL|Africa/Freetown|Sierra Leone|シエラレオネ|
SM|Europe/San_Marino|San Marino|サンマリノ|
SN|Africa/Dakar|Senegal|セネガル|Senegalese
SO|Africa/Mogadishu|Somalia|ソマリア|Somali
SR|America/Paramaribo|Suriname|スリナム|
SS|Africa/Juba|South Sudan|南スーダン|
ST|Africa/Sao_Tome|São Tomé & Príncipe|サントメ・プリンシペ|
SV|America/El_Salvador|El Salvador|エルサルバドル|Salvadoran
SX|America/Lower_Princes|Sint Maarten|シント・マールテン|
SY|Asia/Damascus|Syria|シリア|Syrian
SZ|Africa/Mbabane|Eswatini/Swaziland|エスワティニ/スワジランド|
TC|America/Grand_Turk|Turks & Caicos Islands|タークス・カイコス諸島|
TD|Africa/Ndjamena|Chad|チャド|
TF|Indian/Kerguelen|French Southern Territories|仏領極南諸島|
TG|Africa/Lome|Togo|トーゴ|
TH|Asia/Bangkok|Thailand||Thai
TJ|Asia/Dushanbe|Tajikistan|タジキスタン|Tajik
TK|Pacific/Fakaofo|Tokelau|トケラウ|
TL|Asia/Dili|Timor-Leste/East Timor|東ティモール/東チモール|Timorese
TM|Asia/Ashgabat|Turkmenistan|トルクメニスタン|Turkmen
TN|Africa/Tunis|Tunisia|チュニジア|Tunisian
TO|Pacific/Tongatapu|Tonga|トンガ|Tongan
TR|Europe/Istanbul|Türkiye/Turkey|トルコ/テュルキエ|Turkish
TT|America/Port_of_Spain|Trinidad & Tobago|トリニダード・トバゴ|
TV|Pacific/Funafuti|Tuvalu|ツバル|
TW|Asia/Taipei|Taiwan||Taiwanese
TZ|Africa/Dar_es_Salaam|Tanzania|タンザニア|Tanzanian
UA|Europe/Simferopol Europe/Kyiv|Ukraine|ウクライナ|Ukrainian
UG|Africa/Kampala|Uganda|ウガンダ|Ugandan
UM|Pacific/Midway Pacific/Wake|U.S. Outlying Islands|合衆国領有小離島|
US|America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage America/Adak Pacific/Honolulu|United States|アメリカ合衆国/アメリカ|American
UY|America/Montevideo|Uruguay|ウルグアイ|Uruguayan
UZ|Asia/Samarkand|Uzbekistan|ウズベキスタン|Uzbek
VA|Europe/Vatican|Vatican City|バチカン市国|
VC|America/St_Vincent|St. Vincent & Grenadines|セントビンセント及びグレナディーン諸島|
VE|America/Caracas|Venezuela|ベネズエラ|Venezuelan
VG|America/Tortola|British Virgin Islands|英領ヴァージン諸島|
VI|America/St_Thomas|U.S. Virgin Islands|米領ヴァージン諸島|
VN|Asia/Ho_Chi_Minh|Vietnam|ベトナム|Vietnamese
VU|Pacific/Efate|Vanuatu|バヌアツ|
WF|Pacific/Wallis|Wallis & Futuna|ウォリス・フツナ|
WS|Pacific/Apia|Samoa|サモア|Samoan
YE|Asia/Aden|Yemen|イエメン|Yemeni
YT|Indian/Mayotte|Mayotte|マヨット|
ZA|Africa/Johannesburg|South Africa|南アフリカ|South African
ZM|Africa/Lusaka|Zambia|ザンビア|Zambian
ZW|Africa/Harare|Zimbabwe|ジンバブエ|Zimbabwean
`;
