/**
 * Names of zones that are no place's: claimed minutes (`-`: none), zones, English, Japanese.
 *
 * Made by scripts/make-zone-names.ts from CLDR 48.2.0 and the tz database 2025b; do not edit.
 */
export const zoneLongNameRows = `
-|America/Rio_Branco|Acre Time|アクレ時間
-300|America/Rio_Branco|Acre Standard Time|アクレ標準時
270|Asia/Kabul|Afghanistan Time|アフガニスタン時間
120|Africa/Maputo Africa/Bujumbura Africa/Gaborone Africa/Lubumbashi Africa/Blantyre Africa/Kigali Africa/Lusaka Africa/Harare|Central Africa Time|中央アフリカ時間
180|Africa/Nairobi Africa/Djibouti Africa/Addis_Ababa Indian/Comoro Indian/Antananarivo Africa/Mogadishu Africa/Dar_es_Salaam Africa/Kampala Indian/Mayotte|East Africa Time|東アフリカ時間
120|Africa/Johannesburg Africa/Maseru Africa/Mbabane|South Africa Standard Time|南アフリカ標準時
60|Africa/Lagos Africa/Luanda Africa/Porto-Novo Africa/Kinshasa Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Libreville Africa/Malabo Africa/Niamey Africa/Ndjamena|West Africa Time|西アフリカ時間
-|America/Juneau|Alaska Time|アラスカ時間
-540|America/Juneau|Alaska Standard Time|アラスカ標準時
-480|America/Juneau|Alaska Daylight Time|アラスカ夏時間
-|America/Manaus|Amazon Time|アマゾン時間
-240|America/Manaus|Amazon Standard Time|アマゾン標準時
-|America/Chicago America/Belize America/Winnipeg America/Costa_Rica America/Guatemala America/Tegucigalpa America/Mexico_City America/El_Salvador|Central Time|米国中部時間
-360|America/Chicago America/Belize America/Winnipeg America/Costa_Rica America/Guatemala America/Tegucigalpa America/Mexico_City America/El_Salvador|Central Standard Time|米国中部標準時
-300|America/Chicago America/Belize America/Winnipeg America/Costa_Rica America/Guatemala America/Tegucigalpa America/Mexico_City America/El_Salvador|Central Daylight Time|米国中部夏時間
-|America/New_York America/Nassau America/Toronto America/Port-au-Prince America/Jamaica America/Cayman America/Panama|Eastern Time|米国東部時間
-300|America/New_York America/Nassau America/Toronto America/Port-au-Prince America/Jamaica America/Cayman America/Panama|Eastern Standard Time|米国東部標準時
-240|America/New_York America/Nassau America/Toronto America/Port-au-Prince America/Jamaica America/Cayman America/Panama|Eastern Daylight Time|米国東部夏時間
-|America/Denver America/Edmonton|Mountain Time|米国山岳部時間
-420|America/Denver America/Edmonton|Mountain Standard Time|米国山岳標準時
-360|America/Denver America/Edmonton|Mountain Daylight Time|米国山岳夏時間
-|America/Los_Angeles America/Vancouver America/Tijuana|Pacific Time|米国太平洋時間
-480|America/Los_Angeles America/Vancouver America/Tijuana|Pacific Standard Time|米国太平洋標準時
-420|America/Los_Angeles America/Vancouver America/Tijuana|Pacific Daylight Time|米国太平洋夏時間
-|Pacific/Apia|Samoa Time|サモア時間
780|Pacific/Apia|Samoa Standard Time|サモア標準時
-|Asia/Riyadh Asia/Bahrain Asia/Baghdad Asia/Kuwait Asia/Qatar Asia/Aden|Arabian Time|アラビア時間
180|Asia/Riyadh Asia/Bahrain Asia/Baghdad Asia/Kuwait Asia/Qatar Asia/Aden|Arabian Standard Time|アラビア標準時
-|America/Argentina/Buenos_Aires|Argentina Time|アルゼンチン時間
-180|America/Argentina/Buenos_Aires|Argentina Standard Time|アルゼンチン標準時
-|Asia/Yerevan|Armenia Time|アルメニア時間
240|Asia/Yerevan|Armenia Standard Time|アルメニア標準時
-|America/Halifax America/Antigua America/Anguilla America/Aruba America/Barbados Atlantic/Bermuda America/Kralendijk America/Curacao America/Dominica America/Grenada America/Thule America/Guadeloupe|Atlantic Time|大西洋時間
-240|America/Halifax America/Antigua America/Anguilla America/Aruba America/Barbados Atlantic/Bermuda America/Kralendijk America/Curacao America/Dominica America/Grenada America/Thule America/Guadeloupe|Atlantic Standard Time|大西洋標準時
-180|America/Halifax America/Antigua America/Anguilla America/Aruba America/Barbados Atlantic/Bermuda America/Kralendijk America/Curacao America/Dominica America/Grenada America/Thule America/Guadeloupe|Atlantic Daylight Time|大西洋夏時間
-|Australia/Adelaide|Australian Central Time|オーストラリア中部時間
570|Australia/Adelaide|Australian Central Standard Time|オーストラリア中部標準時
630|Australia/Adelaide|Australian Central Daylight Time|オーストラリア中部夏時間
-|Australia/Eucla|Australian Central Western Time|オーストラリア中西部時間
525|Australia/Eucla|Australian Central Western Standard Time|オーストラリア中西部標準時
-|Australia/Sydney|Australian Eastern Time|オーストラリア東部時間
600|Australia/Sydney|Australian Eastern Standard Time|オーストラリア東部標準時
660|Australia/Sydney|Australian Eastern Daylight Time|オーストラリア東部夏時間
-|Australia/Perth|Australian Western Time|オーストラリア西部時間
480|Australia/Perth|Australian Western Standard Time|オーストラリア西部標準時
-|Asia/Baku|Azerbaijan Time|アゼルバイジャン時間
240|Asia/Baku|Azerbaijan Standard Time|アゼルバイジャン標準時
-|Atlantic/Azores|Azores Time|アゾレス時間
-60|Atlantic/Azores|Azores Standard Time|アゾレス標準時
0|Atlantic/Azores|Azores Summer Time|アゾレス夏時間
-|Asia/Dhaka|Bangladesh Time|バングラデシュ時間
360|Asia/Dhaka|Bangladesh Standard Time|バングラデシュ標準時
360|Asia/Thimphu|Bhutan Time|ブータン時間
-240|America/La_Paz|Bolivia Time|ボリビア時間
-|America/Sao_Paulo|Brasilia Time|ブラジリア時間
-180|America/Sao_Paulo|Brasilia Standard Time|ブラジリア標準時
480|Asia/Brunei|Brunei Time|ブルネイ時間
-|Atlantic/Cape_Verde|Cape Verde Time|カーボベルデ時間
-60|Atlantic/Cape_Verde|Cape Verde Standard Time|カーボベルデ標準時
600|Pacific/Saipan Pacific/Guam|Chamorro Standard Time|チャモロ時間
-|Pacific/Chatham|Chatham Time|チャタム時間
765|Pacific/Chatham|Chatham Standard Time|チャタム標準時
825|Pacific/Chatham|Chatham Daylight Time|チャタム夏時間
-|America/Santiago|Chile Time|チリ時間
-240|America/Santiago|Chile Standard Time|チリ標準時
-180|America/Santiago|Chile Summer Time|チリ夏時間
-|Asia/Shanghai|China Time|中国時間
480|Asia/Shanghai|China Standard Time|中国標準時
420|Indian/Christmas|Christmas Island Time|クリスマス島時間
390|Indian/Cocos|Cocos Islands Time|ココス諸島時間
-|America/Bogota|Colombia Time|コロンビア時間
-300|America/Bogota|Colombia Standard Time|コロンビア標準時
-|Pacific/Rarotonga|Cook Islands Time|クック諸島時間
-600|Pacific/Rarotonga|Cook Islands Standard Time|クック諸島標準時
-|America/Havana|Cuba Time|キューバ時間
-300|America/Havana|Cuba Standard Time|キューバ標準時
-240|America/Havana|Cuba Daylight Time|キューバ夏時間
420|Antarctica/Davis|Davis Time|デービス基地時間
600|Antarctica/DumontDUrville|Dumont d’Urville Time|デュモン・デュルヴィル基地時間
540|Asia/Dili|Timor-Leste Time|東ティモール時間
-|Pacific/Easter|Easter Island Time|イースター島時間
-360|Pacific/Easter|Easter Island Standard Time|イースター島標準時
-300|Pacific/Easter|Easter Island Summer Time|イースター島夏時間
-300|America/Guayaquil|Ecuador Time|エクアドル時間
-|Europe/Paris Europe/Andorra Europe/Tirane Europe/Vienna Europe/Sarajevo Europe/Brussels Europe/Zurich Europe/Prague Europe/Berlin Europe/Copenhagen Europe/Madrid Europe/Gibraltar|Central European Time|中央ヨーロッパ時間
60|Europe/Paris Europe/Andorra Europe/Tirane Europe/Vienna Europe/Sarajevo Europe/Brussels Europe/Zurich Europe/Prague Europe/Berlin Europe/Copenhagen Europe/Madrid Europe/Gibraltar|Central European Standard Time|中央ヨーロッパ標準時
120|Europe/Paris Europe/Andorra Europe/Tirane Europe/Vienna Europe/Sarajevo Europe/Brussels Europe/Zurich Europe/Prague Europe/Berlin Europe/Copenhagen Europe/Madrid Europe/Gibraltar|Central European Summer Time|中央ヨーロッパ夏時間
-|Europe/Bucharest Europe/Mariehamn Europe/Sofia Asia/Nicosia Africa/Cairo Europe/Helsinki Europe/Athens Asia/Beirut|Eastern European Time|東ヨーロッパ時間
120|Europe/Bucharest Europe/Mariehamn Europe/Sofia Asia/Nicosia Africa/Cairo Europe/Helsinki Europe/Athens Asia/Beirut|Eastern European Standard Time|東ヨーロッパ標準時
180|Europe/Bucharest Europe/Mariehamn Europe/Sofia Asia/Nicosia Africa/Cairo Europe/Helsinki Europe/Athens Asia/Beirut|Eastern European Summer Time|東ヨーロッパ夏時間
-|Atlantic/Canary Atlantic/Faroe|Western European Time|西ヨーロッパ時間
0|Atlantic/Canary Atlantic/Faroe|Western European Standard Time|西ヨーロッパ標準時
60|Atlantic/Canary Atlantic/Faroe|Western European Summer Time|西ヨーロッパ夏時間
-|Atlantic/Stanley|Falkland Islands Time|フォークランド諸島時間
-180|Atlantic/Stanley|Falkland Islands Standard Time|フォークランド諸島標準時
-|Pacific/Fiji|Fiji Time|フィジー時間
720|Pacific/Fiji|Fiji Standard Time|フィジー標準時
-180|America/Cayenne|French Guiana Time|仏領ギアナ時間
300|Indian/Kerguelen|French Southern & Antarctic Time|仏領南方南極時間
-360|Pacific/Galapagos|Galapagos Time|ガラパゴス時間
-540|Pacific/Gambier|Gambier Time|ガンビエ諸島時間
-|Asia/Tbilisi|Georgia Time|ジョージア時間
240|Asia/Tbilisi|Georgia Standard Time|ジョージア標準時
720|Pacific/Tarawa|Gilbert Islands Time|ギルバート諸島時間
0|Atlantic/Reykjavik Africa/Ouagadougou Africa/Abidjan Europe/London Africa/Accra Africa/Banjul Africa/Conakry Europe/Dublin Africa/Bamako Africa/Nouakchott Atlantic/St_Helena Africa/Freetown|Greenwich Mean Time|グリニッジ標準時
-|America/Nuuk|Greenland Time|
-120|America/Nuuk|Greenland Standard Time|
-60|America/Nuuk|Greenland Summer Time|
240|Asia/Dubai Asia/Muscat|Gulf Standard Time|湾岸標準時
-240|America/Guyana|Guyana Time|ガイアナ時間
-600|Pacific/Honolulu|Hawaii-Aleutian Standard Time|ハワイ・アリューシャン標準時
-|America/Adak|Hawaii-Aleutian Time|ハワイ・アリューシャン時間
-600|America/Adak|Hawaii-Aleutian Standard Time|ハワイ・アリューシャン標準時
-540|America/Adak|Hawaii-Aleutian Daylight Time|ハワイ・アリューシャン夏時間
-|Asia/Hong_Kong|Hong Kong Time|香港時間
480|Asia/Hong_Kong|Hong Kong Standard Time|香港標準時
-|Asia/Hovd|Khovd Time|ホブド時間
420|Asia/Hovd|Khovd Standard Time|ホブド標準時
330|Asia/Kolkata Asia/Colombo|India Standard Time|インド標準時
360|Indian/Chagos|Indian Ocean Time|インド洋時間
420|Asia/Bangkok Asia/Phnom_Penh Asia/Vientiane|Indochina Time|インドシナ時間
480|Asia/Makassar|Central Indonesia Time|インドネシア中部時間
540|Asia/Jayapura|Eastern Indonesia Time|インドネシア東部時間
420|Asia/Jakarta|Western Indonesia Time|インドネシア西部時間
-|Asia/Tehran|Iran Time|イラン時間
210|Asia/Tehran|Iran Standard Time|イラン標準時
-|Asia/Irkutsk|Irkutsk Time|イルクーツク時間
480|Asia/Irkutsk|Irkutsk Standard Time|イルクーツク標準時
-|Asia/Jerusalem|Israel Time|イスラエル時間
120|Asia/Jerusalem|Israel Standard Time|イスラエル標準時
180|Asia/Jerusalem|Israel Daylight Time|イスラエル夏時間
-|Asia/Tokyo|Japan Time|日本時間
540|Asia/Tokyo|Japan Standard Time|日本標準時
-|Asia/Kamchatka|Kamchatka Time|ペトロパブロフスク・カムチャツキー時間
720|Asia/Kamchatka|Kamchatka Standard Time|ペトロパブロフスク・カムチャツキー標準時
300|Asia/Almaty|Kazakhstan Time|カザフスタン時間
-|Asia/Seoul|Korean Time|韓国時間
540|Asia/Seoul|Korean Standard Time|韓国標準時
660|Pacific/Kosrae|Kosrae Time|コスラエ時間
-|Asia/Krasnoyarsk|Krasnoyarsk Time|クラスノヤルスク時間
420|Asia/Krasnoyarsk|Krasnoyarsk Standard Time|クラスノヤルスク標準時
360|Asia/Bishkek|Kyrgyzstan Time|キルギス時間
840|Pacific/Kiritimati|Line Islands Time|ライン諸島時間
-|Australia/Lord_Howe|Lord Howe Time|ロードハウ時間
630|Australia/Lord_Howe|Lord Howe Standard Time|ロードハウ標準時
660|Australia/Lord_Howe|Lord Howe Daylight Time|ロードハウ夏時間
-|Asia/Magadan|Magadan Time|マガダン時間
660|Asia/Magadan|Magadan Standard Time|マガダン標準時
480|Asia/Kuching|Malaysia Time|マレーシア時間
300|Indian/Maldives|Maldives Time|モルディブ時間
-570|Pacific/Marquesas|Marquesas Time|マルキーズ時間
720|Pacific/Majuro|Marshall Islands Time|マーシャル諸島時間
-|Indian/Mauritius|Mauritius Time|モーリシャス時間
240|Indian/Mauritius|Mauritius Standard Time|モーリシャス標準時
300|Antarctica/Mawson|Mawson Time|モーソン基地時間
-|America/Mazatlan|Mexican Pacific Time|メキシコ太平洋時間
-420|America/Mazatlan|Mexican Pacific Standard Time|メキシコ太平洋標準時
-|Asia/Ulaanbaatar|Ulaanbaatar Time|ウランバートル時間
480|Asia/Ulaanbaatar|Ulaanbaatar Standard Time|ウランバートル標準時
-|Europe/Moscow|Moscow Time|モスクワ時間
180|Europe/Moscow|Moscow Standard Time|モスクワ標準時
390|Asia/Yangon|Myanmar Time|ミャンマー時間
720|Pacific/Nauru|Nauru Time|ナウル時間
345|Asia/Kathmandu|Nepal Time|ネパール時間
-|Pacific/Noumea|New Caledonia Time|ニューカレドニア時間
660|Pacific/Noumea|New Caledonia Standard Time|ニューカレドニア標準時
-|Pacific/Auckland Antarctica/McMurdo|New Zealand Time|ニュージーランド時間
720|Pacific/Auckland Antarctica/McMurdo|New Zealand Standard Time|ニュージーランド標準時
780|Pacific/Auckland Antarctica/McMurdo|New Zealand Daylight Time|ニュージーランド夏時間
-|America/St_Johns|Newfoundland Time|ニューファンドランド時間
-210|America/St_Johns|Newfoundland Standard Time|ニューファンドランド標準時
-150|America/St_Johns|Newfoundland Daylight Time|ニューファンドランド夏時間
-660|Pacific/Niue|Niue Time|ニウエ時間
-|Pacific/Norfolk|Norfolk Island Time|ノーフォーク島時間
660|Pacific/Norfolk|Norfolk Island Standard Time|ノーフォーク島標準時
720|Pacific/Norfolk|Norfolk Island Daylight Time|ノーフォーク島夏時間
-|America/Noronha|Fernando de Noronha Time|フェルナンド・デ・ノローニャ時間
-120|America/Noronha|Fernando de Noronha Standard Time|フェルナンド・デ・ノローニャ標準時
-|Asia/Omsk|Omsk Time|オムスク時間
360|Asia/Omsk|Omsk Standard Time|オムスク標準時
-|Asia/Karachi|Pakistan Time|パキスタン時間
300|Asia/Karachi|Pakistan Standard Time|パキスタン標準時
540|Pacific/Palau|Palau Time|パラオ時間
600|Pacific/Port_Moresby|Papua New Guinea Time|パプアニューギニア時間
-|America/Asuncion|Paraguay Time|パラグアイ時間
-180|America/Asuncion|Paraguay Standard Time|パラグアイ標準時
-|America/Lima|Peru Time|ペルー時間
-300|America/Lima|Peru Standard Time|ペルー標準時
-|Asia/Manila|Philippine Time|フィリピン時間
480|Asia/Manila|Philippine Standard Time|フィリピン標準時
780|Pacific/Kanton|Phoenix Islands Time|フェニックス諸島時間
-|America/Miquelon|St. Pierre & Miquelon Time|サンピエール島・ミクロン島時間
-180|America/Miquelon|St. Pierre & Miquelon Standard Time|サンピエール島・ミクロン島標準時
-120|America/Miquelon|St. Pierre & Miquelon Daylight Time|サンピエール島・ミクロン島夏時間
-480|Pacific/Pitcairn|Pitcairn Time|ピトケアン時間
660|Pacific/Guadalcanal|Pohnpei Time|ポンペイ時間
240|Indian/Reunion|Réunion Time|レユニオン時間
-180|Antarctica/Rothera|Rothera Time|ロゼラ基地時間
-|Europe/Samara|Samara Time|サマラ時間
240|Europe/Samara|Samara Standard Time|サマラ標準時
-|Pacific/Pago_Pago|American Samoa Time|米領サモア時間
-660|Pacific/Pago_Pago|American Samoa Standard Time|米領サモア標準時
240|Indian/Mahe|Seychelles Time|セーシェル時間
480|Asia/Singapore|Singapore Standard Time|シンガポール標準時
660|Pacific/Guadalcanal|Solomon Islands Time|ソロモン諸島時間
-120|Atlantic/South_Georgia|South Georgia Time|サウスジョージア時間
-180|America/Paramaribo|Suriname Time|スリナム時間
180|Antarctica/Syowa|Syowa Time|昭和基地時間
-600|Pacific/Tahiti|Tahiti Time|タヒチ時間
-|Asia/Taipei|Taiwan Time|台湾時間
480|Asia/Taipei|Taiwan Standard Time|台湾標準時
300|Asia/Dushanbe|Tajikistan Time|タジキスタン時間
780|Pacific/Fakaofo|Tokelau Time|トケラウ時間
-|Pacific/Tongatapu|Tonga Time|トンガ時間
780|Pacific/Tongatapu|Tonga Standard Time|トンガ標準時
600|Pacific/Port_Moresby|Chuuk Time|チューク時間
-|Europe/Istanbul|Türkiye Time|トルコ時間
180|Europe/Istanbul|Türkiye Standard Time|トルコ標準時
-|Asia/Ashgabat|Turkmenistan Time|トルクメニスタン時間
300|Asia/Ashgabat|Turkmenistan Standard Time|トルクメニスタン標準時
720|Pacific/Funafuti|Tuvalu Time|ツバル時間
-|America/Montevideo|Uruguay Time|ウルグアイ時間
-180|America/Montevideo|Uruguay Standard Time|ウルグアイ標準時
-|Asia/Tashkent|Uzbekistan Time|ウズベキスタン時間
300|Asia/Tashkent|Uzbekistan Standard Time|ウズベキスタン標準時
-|Pacific/Efate|Vanuatu Time|バヌアツ時間
660|Pacific/Efate|Vanuatu Standard Time|バヌアツ標準時
-240|America/Caracas|Venezuela Time|ベネズエラ時間
-|Asia/Vladivostok|Vladivostok Time|ウラジオストク時間
600|Asia/Vladivostok|Vladivostok Standard Time|ウラジオストク標準時
300|Antarctica/Vostok|Vostok Time|ボストーク基地時間
720|Pacific/Wake|Wake Island Time|ウェーク島時間
720|Pacific/Wallis|Wallis & Futuna Time|ウォリス・フツナ時間
-|Asia/Yakutsk|Yakutsk Time|ヤクーツク時間
540|Asia/Yakutsk|Yakutsk Standard Time|ヤクーツク標準時
-|Asia/Yekaterinburg|Yekaterinburg Time|エカテリンブルグ時間
300|Asia/Yekaterinburg|Yekaterinburg Standard Time|エカテリンブルグ標準時
-420|America/Whitehorse|Yukon Time|ユーコン時間
`;
