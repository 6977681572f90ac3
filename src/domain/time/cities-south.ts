/**
 * Cities of Africa and Oceania beyond the capitals: those of three million people and more, and where events are.
 * Read by cities.ts; one row a city, as there.
 *
 * Zones from the tz database 2025b; names as the press writes them.
 */
export const cityRowsOfTheSouth = `
Africa/Cairo|EG|Alexandria|アレクサンドリア
Africa/Cairo|EG|Giza|ギザ
Africa/Cairo|EG|Luxor|ルクソール
Africa/Cairo|EG|Sharm el-Sheikh/Sharm El-Sheikh/Sharm el Sheikh/Sharm El Sheikh|シャルムエルシェイク/シャルム・エル・シェイク
Africa/Tripoli|LY|Benghazi|ベンガジ
Africa/Casablanca|MA|Agadir|アガディール
Africa/Casablanca|MA|Fez/Fès|フェズ
Africa/Casablanca|MA|Marrakesh/Marrakech|マラケシュ
Africa/Casablanca|MA|Tangier/Tangiers|タンジール/タンジェ
Africa/Khartoum|SD|Port Sudan|ポートスーダン
Africa/Mogadishu|SO|Hargeisa|ハルゲイサ
Africa/Nairobi|KE|Mombasa|モンバサ
Africa/Kampala|UG|Entebbe|エンテベ
Africa/Dar_es_Salaam|TZ|Arusha|アルーシャ
Africa/Dar_es_Salaam|TZ|Zanzibar|ザンジバル
Africa/Harare|ZW|Victoria Falls|ビクトリアフォールズ
Africa/Johannesburg|ZA|Durban|ダーバン
Africa/Johannesburg|ZA|Gqeberha/Port Elizabeth|ケベーハ/ポートエリザベス
Africa/Lagos|NG|Ibadan|イバダン
Africa/Lagos|NG|Kano|カノ
Africa/Lagos|NG|Port Harcourt|ポートハーコート
Africa/Accra|GH|Kumasi|クマシ
Africa/Abidjan|CI|Yamoussoukro|ヤムスクロ
Australia/Sydney|AU|Parramatta|パラマタ
Australia/Melbourne|AU|Geelong|ジーロング
Australia/Brisbane|AU|Cairns|ケアンズ
Australia/Brisbane|AU|Gold Coast|ゴールドコースト
Australia/Brisbane|AU|Townsville|タウンズビル
Australia/Adelaide|AU|Woomera|ウーメラ
Australia/Darwin|AU|Alice Springs|アリススプリングス
Pacific/Auckland|NZ|Christchurch|クライストチャーチ
Pacific/Auckland|NZ|Dunedin|ダニーデン
Pacific/Auckland|NZ|Mahia|マヒア
Pacific/Auckland|NZ|Queenstown|クイーンズタウン
Pacific/Auckland|NZ|Rotorua|ロトルア
Pacific/Fiji|FJ|Nadi|ナンディ
`;
