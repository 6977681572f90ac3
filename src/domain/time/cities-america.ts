/**
 * Cities of the Americas beyond the capitals: those of three million people and more, seats of companies, and where
 * events are. A name that is a word, or another place's first, stands only with its state (San Jose, Portland in Maine).
 * With their state stand, too, those of Georgia, Washington and New York, whose names alone mean something else.
 * Read by cities.ts; one row a city, as there.
 *
 * Zones from the tz database 2025b; names as the press writes them.
 */
export const cityRowsOfAmerica = `
America/New_York|US|Atlanta, Georgia/Atlanta, Ga.|ジョージア州アトランタ
America/New_York|US|Alexandria, Virginia/Alexandria, Va.|バージニア州アレクサンドリア
America/New_York|US|Atlantic City|アトランティックシティー
America/New_York|US|Augusta, Georgia/Augusta, Ga./Augusta|オーガスタ
America/New_York|US|Baltimore|ボルティモア
America/New_York|US|Buffalo, New York/Buffalo, N.Y.|ニューヨーク州バッファロー
America/New_York|US|Cambridge, Massachusetts/Cambridge, Mass.|マサチューセッツ州ケンブリッジ
America/New_York|US|Camp David|キャンプデービッド/キャンプ・デービッド
America/New_York|US|Cape Canaveral|ケープカナベラル
America/New_York|US|Charleston|チャールストン
America/New_York|US|Charlotte|シャーロット
America/New_York|US|Cincinnati|シンシナティ
America/New_York|US|Cleveland|クリーブランド
America/New_York|US|Columbus|コロンバス
America/New_York|US|East Rutherford|イーストラザフォード
America/New_York|US|Fort Lauderdale|フォートローダーデール
America/Indiana/Indianapolis|US|Indianapolis|インディアナポリス
America/New_York|US|Jacksonville|ジャクソンビル
America/New_York|US|Kennedy Space Center|ケネディ宇宙センター
America/Kentucky/Louisville|US|Louisville|ルイビル
America/New_York|US|Newark|ニューアーク
America/New_York|US|Norfolk, Virginia/Norfolk, Va.|バージニア州ノーフォーク
America/New_York|US|Orlando|オーランド
America/New_York|US|Palm Beach/West Palm Beach|パームビーチ
America/New_York|US|Pittsburgh|ピッツバーグ
America/New_York|US|Portland, Maine|メーン州ポートランド
America/New_York|US|Raleigh|ローリー
America/New_York|US|Richmond, Virginia/Richmond, Va.|バージニア州リッチモンド
America/New_York|US|Savannah, Georgia/Savannah, Ga.|ジョージア州サバンナ
America/New_York|US|St. Petersburg, Florida/St. Petersburg, Fla.|フロリダ州セントピーターズバーグ
America/New_York|US|Tampa|タンパ
America/New_York|US|Wallops Island|ワロップス島
America/Chicago|US|Austin|オースティン
America/Chicago|US|Birmingham, Alabama/Birmingham, Ala.|アラバマ州バーミンガム
America/Chicago|US|Boca Chica|ボカチカ
America/Chicago|US|Des Moines|デモイン
America/Chicago|US|Fort Worth|フォートワース
America/Chicago|US|Huntsville|ハンツビル
America/Chicago|US|Kansas City|カンザスシティー/カンザスシティ
America/Chicago|US|Memphis|メンフィス
America/Chicago|US|Milwaukee|ミルウォーキー
America/Chicago|US|Minneapolis|ミネアポリス
America/Chicago|US|Nashville|ナッシュビル
America/Chicago|US|New Orleans|ニューオーリンズ
America/Chicago|US|Oklahoma City|オクラホマシティー/オクラホマシティ
America/Chicago|US|Omaha|オマハ
America/Chicago|US|San Antonio|サンアントニオ
America/Chicago|US|Starbase|スターベース
America/Chicago|US|St. Louis|セントルイス
America/Denver|US|Albuquerque|アルバカーキ
America/Denver|US|Aspen, Colorado/Aspen, Colo.|コロラド州アスペン
America/Denver|US|Boulder, Colorado/Boulder, Colo.|コロラド州ボルダー
America/Denver|US|Colorado Springs|コロラドスプリングズ
America/Denver|US|El Paso|エルパソ
America/Denver|US|Jackson Hole|ジャクソンホール
America/Denver|US|Salt Lake City|ソルトレークシティー/ソルトレークシティ
America/Phoenix|US|Tucson|ツーソン
America/Los_Angeles|US|Anaheim|アナハイム
America/Los_Angeles|US|Beverly Hills|ビバリーヒルズ
America/Los_Angeles|US|Cupertino|クパチーノ
America/Los_Angeles|US|Hollywood|ハリウッド
America/Los_Angeles|US|Long Beach|ロングビーチ
America/Los_Angeles|US|Menlo Park|メンロパーク
America/Los_Angeles|US|Mountain View|マウンテンビュー
America/Los_Angeles|US|Palm Springs|パームスプリングス
America/Los_Angeles|US|Palo Alto|パロアルト
America/Los_Angeles|US|Pasadena|パサデナ
America/Los_Angeles|US|Portland|ポートランド
America/Los_Angeles|US|Redmond, Washington/Redmond, Wash./Redmond|レドモンド
America/Los_Angeles|US|Reno|リノ
America/Los_Angeles|US|Sacramento|サクラメント
America/Los_Angeles|US|San Jose, California/San Jose, Calif.|サンノゼ
America/Los_Angeles|US|Santa Clara|サンタクララ
America/Los_Angeles|US|Santa Monica|サンタモニカ
America/Los_Angeles|US|Seattle, Washington/Seattle, Wash.|ワシントン州シアトル
America/Los_Angeles|US|Silicon Valley|シリコンバレー
America/Los_Angeles|US|Spokane, Washington/Spokane, Wash./Spokane|スポケーン
America/Los_Angeles|US|Tacoma, Washington/Tacoma, Wash./Tacoma|タコマ
America/Los_Angeles|US|Vancouver, Washington/Vancouver, Wash.|ワシントン州バンクーバー
America/Los_Angeles|US|Vandenberg|バンデンバーグ
America/Anchorage|US|Fairbanks|フェアバンクス
Pacific/Honolulu|US|Maui|マウイ島/マウイ
Pacific/Honolulu|US|Pearl Harbor|真珠湾/パールハーバー
America/Puerto_Rico|PR|San Juan, Puerto Rico/San Juan|サンフアン
America/Toronto|CA|London, Ontario/London, Ont.|オンタリオ州ロンドン
America/Toronto|CA|Quebec City/Québec City|ケベック市
America/Vancouver|CA|Victoria, British Columbia/Victoria, B.C.|ブリティッシュコロンビア州ビクトリア
America/Vancouver|CA|Whistler|ウィスラー
America/Edmonton|CA|Banff|バンフ
America/Regina|CA|Saskatoon|サスカトゥーン
America/Mexico_City|MX|Acapulco|アカプルコ
America/Mexico_City|MX|Guadalajara|グアダラハラ
America/Mexico_City|MX|Puebla|プエブラ
America/Mexico_City|MX|Querétaro/Queretaro|ケレタロ
America/Mazatlan|MX|Mazatlán/Mazatlan|マサトラン
America/Mazatlan|MX|Los Cabos|ロスカボス
America/Havana|CU|Guantanamo/Guantánamo/Guantanamo Bay|グアンタナモ
America/Jamaica|JM|Montego Bay|モンテゴベイ
America/Santo_Domingo|DO|Punta Cana|プンタカナ
America/Bogota|CO|Barranquilla|バランキージャ
America/Bogota|CO|Cartagena|カルタヘナ
America/Bogota|CO|Medellín/Medellin|メデジン
America/Caracas|VE|Maracaibo|マラカイボ
America/Lima|PE|Arequipa|アレキパ
America/Lima|PE|Cusco/Cuzco|クスコ
America/La_Paz|BO|Santa Cruz de la Sierra|サンタクルス・デ・ラ・シエラ
America/Santiago|CL|Valparaíso/Valparaiso|バルパライソ
America/Argentina/Buenos_Aires|AR|Mar del Plata|マルデルプラタ
America/Argentina/Salta|AR|Bariloche|バリローチェ
America/Montevideo|UY|Punta del Este|プンタデルエステ
America/Asuncion|PY|Ciudad del Este|シウダデルエステ
America/Sao_Paulo|BR|Belo Horizonte|ベロオリゾンテ
America/Sao_Paulo|BR|Campinas|カンピーナス
America/Sao_Paulo|BR|Curitiba|クリチバ
America/Sao_Paulo|BR|Foz do Iguaçu/Foz do Iguacu|フォスドイグアス
America/Sao_Paulo|BR|Porto Alegre|ポルトアレグレ
America/Bahia|BR|Bahia|バイーア
America/Bahia|BR|Salvador, Brazil/Salvador da Bahia|サルバドール
America/Cayenne|GF|Kourou|クールー
`;
