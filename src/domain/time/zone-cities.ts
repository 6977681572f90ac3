/**
 * The city that stands for each zone: zone, country, English, Japanese.
 *
 * Made by scripts/make-zone-names.ts from CLDR 48.2.0 and the tz database 2025b; do not edit.
 */
export const zoneCityRows = `
Europe/Andorra|AD|Andorra|アンドラ
Asia/Dubai|AE|Dubai|ドバイ
Asia/Kabul|AF|Kabul|カブール
America/Antigua|AG|Antigua|アンティグア
America/Anguilla|AI|Anguilla|アンギラ
Europe/Tirane|AL|Tirana/Tirane|ティラナ
Asia/Yerevan|AM|Yerevan|エレバン
Africa/Luanda|AO|Luanda|ルアンダ
Antarctica/McMurdo|AQ|McMurdo Station/McMurdo|マクマード基地
Antarctica/Casey|AQ|Casey Station/Casey|ケーシー基地
Antarctica/Davis|AQ|Davis|デービス基地
Antarctica/DumontDUrville|AQ|Dumont d’Urville Station/DumontDUrville|デュモン・デュルヴィル基地
Antarctica/Mawson|AQ|Mawson Station/Mawson|モーソン基地
Antarctica/Palmer|AQ|Palmer Land/Palmer|パーマー基地
Antarctica/Rothera|AQ|Rothera Station/Rothera|ロゼラ基地
Antarctica/Syowa|AQ|Showa Station/Syowa|昭和基地
Antarctica/Troll|AQ|Troll Station/Troll|トロル基地
Antarctica/Vostok|AQ|Vostok Station/Vostok|ボストーク基地
America/Argentina/Buenos_Aires|AR|Buenos Aires|
America/Argentina/Cordoba|AR|Cordoba|
America/Argentina/Salta|AR|Salta|サルタ
America/Argentina/Jujuy|AR|Jujuy|
America/Argentina/Tucuman|AR|Tucumán/Tucuman|トゥクマン
America/Argentina/Catamarca|AR|Catamarca|
America/Argentina/La_Rioja|AR|La Rioja|ラリオハ
America/Argentina/San_Juan|AR|San Juan|サンファン
America/Argentina/Mendoza|AR|Mendoza|
America/Argentina/San_Luis|AR|San Luis|サンルイス
America/Argentina/Rio_Gallegos|AR|Río Gallegos/Rio Gallegos|リオガジェゴス
America/Argentina/Ushuaia|AR|Ushuaia|ウシュアイア
Pacific/Pago_Pago|AS|Pago Pago|パゴパゴ
Europe/Vienna|AT|Vienna|ウィーン
Australia/Lord_Howe|AU|Lord Howe Island/Lord Howe|ロードハウ
Antarctica/Macquarie|AU|Macquarie Island/Macquarie|マッコリー
Australia/Hobart|AU|Hobart|ホバート
Australia/Melbourne|AU|Melbourne|メルボルン
Australia/Sydney|AU|Sydney|シドニー
Australia/Broken_Hill|AU|Broken Hill|ブロークンヒル
Australia/Brisbane|AU|Brisbane|ブリスベン
Australia/Lindeman|AU|Lindeman|リンデマン
Australia/Adelaide|AU|Adelaide|アデレード
Australia/Darwin|AU|Darwin|ダーウィン
Australia/Perth|AU|Perth|パース
Australia/Eucla|AU|Eucla|ユークラ
America/Aruba|AW|Aruba|アルバ
Europe/Mariehamn|AX|Mariehamn|マリエハムン
Asia/Baku|AZ|Baku|バクー
Europe/Sarajevo|BA|Sarajevo|サラエボ
America/Barbados|BB|Barbados|バルバドス
Asia/Dhaka|BD|Dhaka|ダッカ
Europe/Brussels|BE|Brussels|ブリュッセル
Africa/Ouagadougou|BF|Ouagadougou|ワガドゥグー
Europe/Sofia|BG|Sofia|ソフィア
Asia/Bahrain|BH|Bahrain|バーレーン
Africa/Bujumbura|BI|Bujumbura|ブジュンブラ
Africa/Porto-Novo|BJ|Porto-Novo|ポルトノボ
America/St_Barthelemy|BL|St. Barthélemy/St Barthelemy|サン・バルテルミー
Atlantic/Bermuda|BM|Bermuda|バミューダ
Asia/Brunei|BN|Brunei|ブルネイ
America/La_Paz|BO|La Paz|ラパス
America/Kralendijk|BQ|Kralendijk|クラレンダイク
America/Noronha|BR|Fernando de Noronha/Noronha|ノローニャ
America/Belem|BR|Belém/Belem|ベレン
America/Fortaleza|BR|Fortaleza|フォルタレザ
America/Recife|BR|Recife|レシフェ
America/Araguaina|BR|Araguaína/Araguaina|アラグァイナ
America/Maceio|BR|Maceió/Maceio|マセイオ
America/Bahia|BR|Bahia|バイーア
America/Sao_Paulo|BR|São Paulo/Sao Paulo|サンパウロ
America/Campo_Grande|BR|Campo Grande|カンポグランデ
America/Cuiaba|BR|Cuiabá/Cuiaba|クイアバ
America/Santarem|BR|Santarém/Santarem|サンタレム
America/Porto_Velho|BR|Porto Velho|ポルトベーリョ
America/Boa_Vista|BR|Boa Vista|ボアビスタ
America/Manaus|BR|Manaus|マナウス
America/Eirunepe|BR|Eirunepé/Eirunepe|エイルネペ
America/Rio_Branco|BR|Rio Branco|リオブランコ
America/Nassau|BS|Nassau|ナッソー
Asia/Thimphu|BT|Thimphu|ティンプー
Africa/Gaborone|BW|Gaborone|ハボローネ
Europe/Minsk|BY|Minsk|ミンスク
America/Belize|BZ|Belize|ベリーズ
America/St_Johns|CA|St. John’s/St Johns|セントジョンズ
America/Halifax|CA|Halifax|ハリファクス
America/Glace_Bay|CA|Glace Bay|グレースベイ
America/Moncton|CA|Moncton|モンクトン
America/Goose_Bay|CA|Goose Bay|グースベイ
America/Blanc-Sablon|CA|Blanc-Sablon|ブラン・サブロン
America/Toronto|CA|Toronto|トロント
America/Iqaluit|CA|Iqaluit|イカルイット
America/Atikokan|CA|Atikokan|
America/Winnipeg|CA|Winnipeg|ウィニペグ
America/Resolute|CA|Resolute|レゾリュート
America/Rankin_Inlet|CA|Rankin Inlet|ランキンインレット
America/Regina|CA|Regina|レジャイナ
America/Swift_Current|CA|Swift Current|スウィフトカレント
America/Edmonton|CA|Edmonton|エドモントン
America/Cambridge_Bay|CA|Cambridge Bay|ケンブリッジベイ
America/Inuvik|CA|Inuvik|イヌヴィク
America/Creston|CA|Creston|クレストン
America/Dawson_Creek|CA|Dawson Creek|ドーソンクリーク
America/Fort_Nelson|CA|Fort Nelson|フォートネルソン
America/Whitehorse|CA|Whitehorse|ホワイトホース
America/Dawson|CA|Dawson|ドーソン
America/Vancouver|CA|Vancouver|バンクーバー
Indian/Cocos|CC|Cocos Islands/Cocos|ココス諸島
Africa/Kinshasa|CD|Kinshasa|キンシャサ
Africa/Lubumbashi|CD|Lubumbashi|ルブンバシ
Africa/Bangui|CF|Bangui|バンギ
Africa/Brazzaville|CG|Brazzaville|ブラザビル
Europe/Zurich|CH|Zurich|チューリッヒ
Africa/Abidjan|CI|Abidjan|アビジャン
Pacific/Rarotonga|CK|Rarotonga|ラロトンガ
America/Santiago|CL|Santiago|サンチアゴ
America/Coyhaique|CL|Coyhaique|コジャイケ
America/Punta_Arenas|CL|Punta Arenas|プンタアレナス
Pacific/Easter|CL|Easter Island/Easter|イースター島
Africa/Douala|CM|Douala|ドゥアラ
Asia/Shanghai|CN|Shanghai|上海
Asia/Urumqi|CN|Ürümqi/Urumqi|ウルムチ
America/Bogota|CO|Bogotá/Bogota|ボゴタ
America/Costa_Rica|CR|Costa Rica|コスタリカ
America/Havana|CU|Havana|ハバナ
Atlantic/Cape_Verde|CV|Cape Verde|カーボベルデ
America/Curacao|CW|Curaçao/Curacao|キュラソー
Indian/Christmas|CX|Christmas Island/Christmas|クリスマス島
Asia/Nicosia|CY|Nicosia|ニコシア
Asia/Famagusta|CY|Famagusta|ファマグスタ
Europe/Prague|CZ|Prague|プラハ
Europe/Berlin|DE|Berlin|ベルリン
Europe/Busingen|DE|Büsingen/Busingen|ビュージンゲン
Africa/Djibouti|DJ|Djibouti|ジブチ
Europe/Copenhagen|DK|Copenhagen|コペンハーゲン
America/Dominica|DM|Dominica|ドミニカ
America/Santo_Domingo|DO|Santo Domingo|サントドミンゴ
Africa/Algiers|DZ|Algiers|アルジェ
America/Guayaquil|EC|Guayaquil|グアヤキル
Pacific/Galapagos|EC|Galápagos Islands/Galapagos|ガラパゴス
Europe/Tallinn|EE|Tallinn|タリン
Africa/Cairo|EG|Cairo|カイロ
Africa/El_Aaiun|EH|El Aaiún/El Aaiun|アイウン
Africa/Asmara|ER|Asmara|
Europe/Madrid|ES|Madrid|マドリード
Africa/Ceuta|ES|Ceuta|セウタ
Atlantic/Canary|ES|Canaries/Canary|カナリア
Africa/Addis_Ababa|ET|Addis Ababa|アジスアベバ
Europe/Helsinki|FI|Helsinki|ヘルシンキ
Pacific/Fiji|FJ|Fiji|フィジー
Atlantic/Stanley|FK|Stanley|スタンレー
Pacific/Chuuk|FM|Chuuk|
Pacific/Pohnpei|FM|Pohnpei|
Pacific/Kosrae|FM|Kosrae|コスラエ
Atlantic/Faroe|FO|Faroe|
Europe/Paris|FR|Paris|パリ
Africa/Libreville|GA|Libreville|リーブルヴィル
Europe/London|GB|London|ロンドン
America/Grenada|GD|Grenada|グレナダ
Asia/Tbilisi|GE|Tbilisi|トビリシ
America/Cayenne|GF|Cayenne|カイエンヌ
Europe/Guernsey|GG|Guernsey|ガーンジー
Africa/Accra|GH|Accra|アクラ
Europe/Gibraltar|GI|Gibraltar|ジブラルタル
America/Nuuk|GL|Nuuk|
America/Danmarkshavn|GL|Danmarkshavn|デンマークシャウン
America/Scoresbysund|GL|Ittoqqortoormiit/Scoresbysund|イトコルトルミット
America/Thule|GL|Thule|チューレ
Africa/Banjul|GM|Banjul|バンジュール
Africa/Conakry|GN|Conakry|コナクリ
America/Guadeloupe|GP|Guadeloupe|グアドループ
Africa/Malabo|GQ|Malabo|マラボ
Europe/Athens|GR|Athens|アテネ
Atlantic/South_Georgia|GS|South Georgia|サウスジョージア
America/Guatemala|GT|Guatemala|グアテマラ
Pacific/Guam|GU|Guam|グアム
Africa/Bissau|GW|Bissau|ビサウ
America/Guyana|GY|Guyana|ガイアナ
Asia/Hong_Kong|HK|Hong Kong|香港
America/Tegucigalpa|HN|Tegucigalpa|テグシガルパ
Europe/Zagreb|HR|Zagreb|ザグレブ
America/Port-au-Prince|HT|Port-au-Prince|ポルトープランス
Europe/Budapest|HU|Budapest|ブダペスト
Asia/Jakarta|ID|Jakarta|ジャカルタ
Asia/Pontianak|ID|Pontianak|ポンティアナック
Asia/Makassar|ID|Makassar|マカッサル
Asia/Jayapura|ID|Jayapura|ジャヤプラ
Europe/Dublin|IE|Dublin|ダブリン
Asia/Jerusalem|IL|Jerusalem|エルサレム
Europe/Isle_of_Man|IM|Isle of Man|マン島
Asia/Kolkata|IN|Kolkata|
Indian/Chagos|IO|Chagos Archipelago/Chagos|チャゴス
Asia/Baghdad|IQ|Baghdad|バグダッド
Asia/Tehran|IR|Tehran|テヘラン
Atlantic/Reykjavik|IS|Reykjavik|レイキャビク
Europe/Rome|IT|Rome|ローマ
Europe/Jersey|JE|Jersey|ジャージー
America/Jamaica|JM|Jamaica|ジャマイカ
Asia/Amman|JO|Amman|アンマン
Asia/Tokyo|JP|Tokyo|東京
Africa/Nairobi|KE|Nairobi|ナイロビ
Asia/Bishkek|KG|Bishkek|ビシュケク
Asia/Phnom_Penh|KH|Phnom Penh|プノンペン
Pacific/Tarawa|KI|Tarawa|タラワ
Pacific/Kanton|KI|Kanton|
Pacific/Kiritimati|KI|Kiritimati|キリスィマスィ島
Indian/Comoro|KM|Comoros/Comoro|コモロ
America/St_Kitts|KN|St. Kitts/St Kitts|セントクリストファー
Asia/Pyongyang|KP|Pyongyang|平壌
Asia/Seoul|KR|Seoul|ソウル
Asia/Kuwait|KW|Kuwait|クウェート
America/Cayman|KY|Cayman|ケイマン
Asia/Almaty|KZ|Almaty|アルマトイ
Asia/Qyzylorda|KZ|Kyzylorda/Qyzylorda|クズロルダ
Asia/Qostanay|KZ|Kostanay/Qostanay|コスタナイ
Asia/Aqtobe|KZ|Aqtobe|アクトベ
Asia/Aqtau|KZ|Aktau/Aqtau|アクタウ
Asia/Atyrau|KZ|Atyrau|アティラウ
Asia/Oral|KZ|Oral|オラル
Asia/Vientiane|LA|Vientiane|ビエンチャン
Asia/Beirut|LB|Beirut|ベイルート
America/St_Lucia|LC|St. Lucia/St Lucia|セントルシア
Europe/Vaduz|LI|Vaduz|ファドゥーツ
Asia/Colombo|LK|Colombo|コロンボ
Africa/Monrovia|LR|Monrovia|モンロビア
Africa/Maseru|LS|Maseru|マセル
Europe/Vilnius|LT|Vilnius|ヴィリニュス
Europe/Luxembourg|LU|Luxembourg|ルクセンブルク
Europe/Riga|LV|Riga|リガ
Africa/Tripoli|LY|Tripoli|トリポリ
Africa/Casablanca|MA|Casablanca|カサブランカ
Europe/Monaco|MC|Monaco|モナコ
Europe/Chisinau|MD|Chișinău/Chisinau|キシナウ
Europe/Podgorica|ME|Podgorica|ポドゴリツァ
America/Marigot|MF|Marigot|マリゴ
Indian/Antananarivo|MG|Antananarivo|アンタナナリボ
Pacific/Majuro|MH|Majuro|マジュロ
Pacific/Kwajalein|MH|Kwajalein Atoll/Kwajalein|クェゼリン
Europe/Skopje|MK|Skopje|スコピエ
Africa/Bamako|ML|Bamako|バマコ
Asia/Yangon|MM|Yangon|
Asia/Ulaanbaatar|MN|Ulaanbaatar|ウランバートル
Asia/Hovd|MN|Khovd/Hovd|ホブド
Asia/Macau|MO|Macao/Macau|マカオ
Pacific/Saipan|MP|Saipan|サイパン
America/Martinique|MQ|Martinique|マルティニーク
Africa/Nouakchott|MR|Nouakchott|ヌアクショット
America/Montserrat|MS|Montserrat|モントセラト
Europe/Malta|MT|Malta|マルタ
Indian/Mauritius|MU|Mauritius|モーリシャス
Indian/Maldives|MV|Maldives|モルディブ
Africa/Blantyre|MW|Blantyre|ブランタイヤ
America/Mexico_City|MX|Mexico City|メキシコシティー
America/Cancun|MX|Cancún/Cancun|カンクン
America/Merida|MX|Mérida/Merida|メリダ
America/Monterrey|MX|Monterrey|モンテレイ
America/Matamoros|MX|Matamoros|マタモロス
America/Chihuahua|MX|Chihuahua|チワワ
America/Ciudad_Juarez|MX|Ciudad Juárez/Ciudad Juarez|シウダー・フアレス
America/Ojinaga|MX|Ojinaga|オヒナガ
America/Mazatlan|MX|Mazatlán/Mazatlan|マサトラン
America/Bahia_Banderas|MX|Bahía de Banderas/Bahia Banderas|バイアバンデラ
America/Hermosillo|MX|Hermosillo|エルモシヨ
America/Tijuana|MX|Tijuana|ティフアナ
Asia/Kuala_Lumpur|MY|Kuala Lumpur|クアラルンプール
Asia/Kuching|MY|Kuching|クチン
Africa/Maputo|MZ|Maputo|マプト
Africa/Windhoek|NA|Windhoek|ウィントフック
Pacific/Noumea|NC|Nouméa/Noumea|ヌメア
Africa/Niamey|NE|Niamey|ニアメ
Pacific/Norfolk|NF|Norfolk Island/Norfolk|ノーフォーク島
Africa/Lagos|NG|Lagos|ラゴス
America/Managua|NI|Managua|マナグア
Europe/Amsterdam|NL|Amsterdam|アムステルダム
Europe/Oslo|NO|Oslo|オスロ
Asia/Kathmandu|NP|Kathmandu|
Pacific/Nauru|NR|Nauru|ナウル
Pacific/Niue|NU|Niue|ニウエ
Pacific/Auckland|NZ|Auckland|オークランド
Pacific/Chatham|NZ|Chatham Islands/Chatham|チャタム
Asia/Muscat|OM|Muscat|マスカット
America/Panama|PA|Panama|パナマ
America/Lima|PE|Lima|リマ
Pacific/Tahiti|PF|Tahiti|タヒチ
Pacific/Marquesas|PF|Marquesas Islands/Marquesas|マルキーズ
Pacific/Gambier|PF|Gambier|ガンビエ諸島
Pacific/Port_Moresby|PG|Port Moresby|ポートモレスビー
Pacific/Bougainville|PG|Bougainville|ブーゲンビル
Asia/Manila|PH|Manila|マニラ
Asia/Karachi|PK|Karachi|カラチ
Europe/Warsaw|PL|Warsaw|ワルシャワ
America/Miquelon|PM|Saint-Pierre/Miquelon|ミクロン島
Pacific/Pitcairn|PN|Pitcairn Islands/Pitcairn|ピトケアン諸島
America/Puerto_Rico|PR|Puerto Rico|プエルトリコ
Asia/Gaza|PS|Gaza|ガザ
Asia/Hebron|PS|Hebron|ヘブロン
Europe/Lisbon|PT|Lisbon|リスボン
Atlantic/Madeira|PT|Madeira|マデイラ
Atlantic/Azores|PT|Azores|アゾレス
Pacific/Palau|PW|Palau|パラオ
America/Asuncion|PY|Asunción/Asuncion|アスンシオン
Asia/Qatar|QA|Qatar|カタール
Indian/Reunion|RE|Réunion/Reunion|レユニオン
Europe/Bucharest|RO|Bucharest|ブカレスト
Europe/Belgrade|RS|Belgrade|ベオグラード
Europe/Kaliningrad|RU|Kaliningrad|カリーニングラード
Europe/Moscow|RU|Moscow|モスクワ
Europe/Simferopol|UA|Simferopol|シンフェロポリ
Europe/Kirov|RU|Kirov|キーロフ
Europe/Volgograd|RU|Volgograd|ボルゴグラード
Europe/Astrakhan|RU|Astrakhan|アストラハン
Europe/Saratov|RU|Saratov|サラトフ
Europe/Ulyanovsk|RU|Ulyanovsk|ウリヤノフスク
Europe/Samara|RU|Samara|サマラ
Asia/Yekaterinburg|RU|Yekaterinburg|エカテリンブルグ
Asia/Omsk|RU|Omsk|オムスク
Asia/Novosibirsk|RU|Novosibirsk|ノヴォシビルスク
Asia/Barnaul|RU|Barnaul|バルナウル
Asia/Tomsk|RU|Tomsk|トムスク
Asia/Novokuznetsk|RU|Novokuznetsk|ノヴォクズネツク
Asia/Krasnoyarsk|RU|Krasnoyarsk|クラスノヤルスク
Asia/Irkutsk|RU|Irkutsk|イルクーツク
Asia/Chita|RU|Chita|チタ
Asia/Yakutsk|RU|Yakutsk|ヤクーツク
Asia/Khandyga|RU|Khandyga|ハンドゥイガ
Asia/Vladivostok|RU|Vladivostok|ウラジオストク
Asia/Ust-Nera|RU|Ust-Nera|ウスチネラ
Asia/Magadan|RU|Magadan|マガダン
Asia/Sakhalin|RU|Sakhalin|サハリン
Asia/Srednekolymsk|RU|Srednekolymsk|スレドネコリムスク
Asia/Kamchatka|RU|Kamchatka|カムチャッカ
Asia/Anadyr|RU|Anadyr|アナディリ
Africa/Kigali|RW|Kigali|キガリ
Asia/Riyadh|SA|Riyadh|リヤド
Pacific/Guadalcanal|SB|Guadalcanal|ガダルカナル
Indian/Mahe|SC|Mahé/Mahe|マヘ
Africa/Khartoum|SD|Khartoum|ハルツーム
Europe/Stockholm|SE|Stockholm|ストックホルム
Asia/Singapore|SG|Singapore|シンガポール
Atlantic/St_Helena|SH|St. Helena/St Helena|セントヘレナ
Europe/Ljubljana|SI|Ljubljana|リュブリャナ
Arctic/Longyearbyen|SJ|Longyearbyen|ロングイェールビーン
Europe/Bratislava|SK|Bratislava|ブラチスラバ
Africa/Freetown|SL|Freetown|フリータウン
Europe/San_Marino|SM|San Marino|サンマリノ
Africa/Dakar|SN|Dakar|ダカール
Africa/Mogadishu|SO|Mogadishu|モガディシオ
America/Paramaribo|SR|Paramaribo|パラマリボ
Africa/Juba|SS|Juba|ジュバ
Africa/Sao_Tome|ST|São Tomé/Sao Tome|サントメ
America/El_Salvador|SV|El Salvador|エルサルバドル
America/Lower_Princes|SX|Lower Prince’s Quarter/Lower Princes|ローワー・プリンセズ・クウォーター
Asia/Damascus|SY|Damascus|ダマスカス
Africa/Mbabane|SZ|Mbabane|ムババーネ
America/Grand_Turk|TC|Grand Turk|グランドターク
Africa/Ndjamena|TD|N’Djamena/Ndjamena|ンジャメナ
Indian/Kerguelen|TF|Kerguelen Islands/Kerguelen|ケルゲレン諸島
Africa/Lome|TG|Lomé/Lome|ロメ
Asia/Bangkok|TH|Bangkok|バンコク
Asia/Dushanbe|TJ|Dushanbe|ドゥシャンベ
Pacific/Fakaofo|TK|Fakaofo|ファカオフォ
Asia/Dili|TL|Dili|ディリ
Asia/Ashgabat|TM|Ashgabat|アシガバード
Africa/Tunis|TN|Tunis|チュニス
Pacific/Tongatapu|TO|Tongatapu|トンガタプ
Europe/Istanbul|TR|Istanbul|イスタンブール
America/Port_of_Spain|TT|Port of Spain|ポートオブスペイン
Pacific/Funafuti|TV|Funafuti|フナフティ
Asia/Taipei|TW|Taipei|台北
Africa/Dar_es_Salaam|TZ|Dar es Salaam|ダルエスサラーム
Europe/Kyiv|UA|Kyiv|
Africa/Kampala|UG|Kampala|カンパラ
Pacific/Midway|UM|Midway Atoll/Midway|ミッドウェー島
Pacific/Wake|UM|Wake Island/Wake|ウェーク島
America/New_York|US|New York|ニューヨーク
America/Detroit|US|Detroit|デトロイト
America/Kentucky/Louisville|US|Louisville|
America/Kentucky/Monticello|US|Monticello/Monticello, Kentucky|ケンタッキー州モンティチェロ
America/Indiana/Indianapolis|US|Indianapolis|
America/Indiana/Vincennes|US|Vincennes/Vincennes, Indiana|インディアナ州ビンセンス
America/Indiana/Winamac|US|Winamac/Winamac, Indiana|インディアナ州ウィナマック
America/Indiana/Marengo|US|Marengo/Marengo, Indiana|インディアナ州マレンゴ
America/Indiana/Petersburg|US|Petersburg/Petersburg, Indiana|インディアナ州ピーターズバーグ
America/Indiana/Vevay|US|Vevay/Vevay, Indiana|インディアナ州ビベー
America/Chicago|US|Chicago|シカゴ
America/Indiana/Tell_City|US|Tell City/Tell City, Indiana|インディアナ州テルシティ
America/Indiana/Knox|US|Knox/Knox, Indiana|インディアナ州ノックス
America/Menominee|US|Menominee|メノミニー
America/North_Dakota/Center|US|Center/Center, North Dakota|ノースダコタ州センター
America/North_Dakota/New_Salem|US|New Salem/New Salem, North Dakota|ノースダコタ州ニューセーラム
America/North_Dakota/Beulah|US|Beulah/Beulah, North Dakota|ノースダコタ州ビューラー
America/Denver|US|Denver|デンバー
America/Boise|US|Boise|ボイシ
America/Phoenix|US|Phoenix|フェニックス
America/Los_Angeles|US|Los Angeles|ロサンゼルス
America/Anchorage|US|Anchorage|アンカレッジ
America/Juneau|US|Juneau|ジュノー
America/Sitka|US|Sitka|シトカ
America/Metlakatla|US|Metlakatla|メトラカトラ
America/Yakutat|US|Yakutat|ヤクタット
America/Nome|US|Nome|ノーム
America/Adak|US|Adak|アダック
Pacific/Honolulu|US|Honolulu|ホノルル
America/Montevideo|UY|Montevideo|モンテビデオ
Asia/Samarkand|UZ|Samarkand|サマルカンド
Asia/Tashkent|UZ|Tashkent|タシケント
Europe/Vatican|VA|Vatican|バチカン
America/St_Vincent|VC|St. Vincent/St Vincent|セントビンセント
America/Caracas|VE|Caracas|カラカス
America/Tortola|VG|Tortola|トルトーラ
America/St_Thomas|VI|St. Thomas/St Thomas|セントトーマス
Asia/Ho_Chi_Minh|VN|Ho Chi Minh|
Pacific/Efate|VU|Efate|エフェテ島
Pacific/Wallis|WF|Wallis & Futuna/Wallis|ウォリス諸島
Pacific/Apia|WS|Apia|アピア
Asia/Aden|YE|Aden|アデン
Indian/Mayotte|YT|Mayotte|マヨット
Africa/Johannesburg|ZA|Johannesburg|ヨハネスブルグ
Africa/Lusaka|ZM|Lusaka|ルサカ
Africa/Harare|ZW|Harare|ハラレ
`;
