/**
 * Cities of Asia beyond the capitals, from the Pacific to the Bosporus: those of three million people and more, and
 * where releases say that events are. Read by cities.ts; one row a city, as there.
 *
 * Zones from the tz database 2025b; names as the press writes them.
 */
export const cityRowsOfAsia = `
Asia/Tokyo|JP|Aomori|青森
Asia/Tokyo|JP|Beppu|別府
Asia/Tokyo|JP|Fukushima|福島
Asia/Tokyo|JP|Hakodate|函館
Asia/Tokyo|JP|Hamamatsu|浜松
Asia/Tokyo|JP|Haneda|羽田
Asia/Tokyo|JP|Ise-Shima|伊勢志摩
Asia/Tokyo|JP|Kagoshima|鹿児島
Asia/Tokyo|JP|Kanazawa|金沢
Asia/Tokyo|JP|Kitakyushu|北九州
Asia/Tokyo|JP|Kobe|神戸
Asia/Tokyo|JP|Kumamoto|熊本
Asia/Tokyo|JP|Kushiro|釧路
Asia/Tokyo|JP|Makuhari|幕張
Asia/Tokyo|JP|Nagano|長野
Asia/Tokyo|JP|Naha|那覇
Asia/Tokyo|JP|Nara|奈良
Asia/Tokyo|JP|Narita|成田
Asia/Tokyo|JP|Niigata|新潟
Asia/Tokyo|JP|Okayama|岡山
Asia/Tokyo|JP|Okinawa|沖縄
Asia/Tokyo|JP|Saitama|さいたま/埼玉
Asia/Tokyo|JP|Shizuoka|静岡
Asia/Tokyo|JP|Takamatsu|高松
Asia/Tokyo|JP|Tanegashima|種子島
Asia/Tokyo|JP|Toyako|洞爺湖
Asia/Tokyo|JP|Toyama|富山
Asia/Tokyo|JP|Tsukuba|つくば/筑波
Asia/Tokyo|JP|Uchinoura|内之浦
Asia/Seoul|KR|Daegu|大邱/テグ
Asia/Seoul|KR|Daejeon|テジョン/大田広域市
Asia/Seoul|KR|Gangneung|江陵/カンヌン
Asia/Seoul|KR|Gwangju|光州/クァンジュ
Asia/Seoul|KR|Gyeongju|慶州/キョンジュ
Asia/Seoul|KR|Incheon|仁川/インチョン
Asia/Seoul|KR|Jeju/Jeju Island|済州島/済州/チェジュ
Asia/Seoul|KR|Panmunjom|板門店
Asia/Seoul|KR|Pyeongchang/PyeongChang|平昌/ピョンチャン
Asia/Seoul|KR|Sejong|世宗
Asia/Seoul|KR|Suwon|水原
Asia/Seoul|KR|Ulsan|蔚山
Asia/Shanghai|CN|Boao|ボアオ/博鰲
Asia/Shanghai|CN|Changchun|長春
Asia/Shanghai|CN|Changsha|長沙
Asia/Shanghai|CN|Chengdu|成都
Asia/Shanghai|CN|Chongqing|重慶
Asia/Shanghai|CN|Dalian|大連
Asia/Shanghai|CN|Dongguan|東莞
Asia/Shanghai|CN|Foshan|仏山
Asia/Shanghai|CN|Fuzhou|福州
Asia/Shanghai|CN|Guangzhou|広州
Asia/Shanghai|CN|Guiyang|貴陽
Asia/Shanghai|CN|Hangzhou|杭州
Asia/Shanghai|CN|Harbin|ハルビン
Asia/Shanghai|CN|Hefei|合肥
Asia/Shanghai|CN|Jinan|済南
Asia/Shanghai|CN|Jiuquan|酒泉
Asia/Shanghai|CN|Kunming|昆明
Asia/Shanghai|CN|Lanzhou|蘭州
Asia/Shanghai|CN|Lhasa|ラサ
Asia/Shanghai|CN|Nanchang|南昌
Asia/Shanghai|CN|Nanjing|南京
Asia/Shanghai|CN|Nanning|南寧
Asia/Shanghai|CN|Ningbo|寧波
Asia/Shanghai|CN|Qingdao|青島
Asia/Shanghai|CN|Sanya|三亜
Asia/Shanghai|CN|Shenyang|瀋陽
Asia/Shanghai|CN|Shenzhen|深圳/深セン
Asia/Shanghai|CN|Shijiazhuang|石家荘
Asia/Shanghai|CN|Suzhou|蘇州
Asia/Shanghai|CN|Taiyuan|太原
Asia/Shanghai|CN|Tianjin|天津
Asia/Shanghai|CN|Wenchang|文昌
Asia/Shanghai|CN|Wenzhou|温州
Asia/Shanghai|CN|Wuhan|武漢
Asia/Shanghai|CN|Wuxi|無錫
Asia/Shanghai|CN|Xiamen|アモイ/厦門
Asia/Shanghai|CN|Xi'an/Xian|西安
Asia/Shanghai|CN|Zhangjiakou|張家口
Asia/Shanghai|CN|Zhengzhou|鄭州
Asia/Shanghai|CN|Zhuhai|珠海
Asia/Taipei|TW|Hsinchu|新竹
Asia/Taipei|TW|Hualien|花蓮
Asia/Taipei|TW|Kaohsiung|高雄
Asia/Taipei|TW|Taichung|台中
Asia/Taipei|TW|Tainan|台南
Asia/Manila|PH|Cebu/Cebu City|セブ
Asia/Manila|PH|Davao/Davao City|ダバオ
Asia/Manila|PH|Luzon|ルソン島
Asia/Manila|PH|Mindanao|ミンダナオ島
Asia/Jakarta|ID|Sumatra|スマトラ島/スマトラ
Asia/Makassar|ID|Sulawesi|スラウェシ島
Asia/Makassar|ID|Lombok|ロンボク島
Asia/Manila|PH|Quezon City|ケソン
Asia/Jakarta|ID|Bandung|バンドン
Asia/Jakarta|ID|Medan|メダン
Asia/Jakarta|ID|Semarang|スマラン
Asia/Jakarta|ID|Surabaya|スラバヤ
Asia/Jakarta|ID|Yogyakarta|ジョグジャカルタ
Asia/Makassar|ID|Labuan Bajo|ラブアンバジョ
Asia/Makassar|ID|Nusantara|ヌサンタラ
Asia/Kuala_Lumpur|MY|Johor Bahru|ジョホールバル
Asia/Kuching|MY|Kota Kinabalu|コタキナバル
Asia/Kuala_Lumpur|MY|Langkawi|ランカウイ
Asia/Kuala_Lumpur|MY|Penang|ペナン
Asia/Kuala_Lumpur|MY|Putrajaya|プトラジャヤ
Asia/Bangkok|TH|Chiang Mai|チェンマイ
Asia/Bangkok|TH|Pattaya|パタヤ
Asia/Bangkok|TH|Phuket|プーケット
Asia/Phnom_Penh|KH|Siem Reap|シエムレアプ
Asia/Vientiane|LA|Luang Prabang|ルアンプラバン
Asia/Ho_Chi_Minh|VN|Da Nang/Danang|ダナン
Asia/Ho_Chi_Minh|VN|Hai Phong/Haiphong|ハイフォン
Asia/Yangon|MM|Mandalay|マンダレー
Asia/Kolkata|IN|Agra|アグラ
Asia/Kolkata|IN|Ahmedabad|アーメダバード
Asia/Kolkata|IN|Chennai|チェンナイ
Asia/Kolkata|IN|Gandhinagar|ガンディナガル
Asia/Kolkata|IN|Goa|ゴア
Asia/Kolkata|IN|Gurugram/Gurgaon|グルグラム/グルガオン
Asia/Kolkata|IN|Guwahati|グワハティ
Asia/Kolkata|IN|Hyderabad|ハイデラバード
Asia/Kolkata|IN|Jaipur|ジャイプール
Asia/Kolkata|IN|Kanpur|カンプール
Asia/Kolkata|IN|Kolkata/Calcutta|コルカタ/カルカッタ
Asia/Kolkata|IN|Lucknow|ラクノー
Asia/Kolkata|IN|Nagpur|ナグプール
Asia/Kolkata|IN|Pune|プネ
Asia/Kolkata|IN|Sriharikota|スリハリコタ
Asia/Kolkata|IN|Srinagar|スリナガル
Asia/Kolkata|IN|Surat|スーラト
Asia/Kolkata|IN|Varanasi|バラナシ/ワーラーナシー
Asia/Dhaka|BD|Chittagong/Chattogram|チッタゴン/チョットグラム
Asia/Karachi|PK|Faisalabad|ファイサラバード
Asia/Karachi|PK|Lahore|ラホール
Asia/Karachi|PK|Peshawar|ペシャワル
Asia/Karachi|PK|Rawalpindi|ラワルピンディ
Asia/Kabul|AF|Herat|ヘラート
Asia/Kabul|AF|Kandahar|カンダハル
Asia/Almaty|KZ|Shymkent|シムケント
Asia/Qyzylorda|KZ|Kyzylorda/Qyzylorda|クズロルダ
Asia/Qyzylorda|KZ|Baikonur/Baikonur Cosmodrome|バイコヌール
Asia/Tehran|IR|Bushehr|ブシェール
Asia/Tehran|IR|Isfahan/Esfahan|イスファハン
Asia/Tehran|IR|Mashhad|マシュハド
Asia/Tehran|IR|Shiraz|シラーズ
Asia/Tehran|IR|Tabriz|タブリーズ
Asia/Baghdad|IQ|Basra|バスラ
Asia/Baghdad|IQ|Erbil|エルビル/アルビル
Asia/Baghdad|IQ|Mosul|モスル
Asia/Riyadh|SA|Dammam|ダンマン
Asia/Riyadh|SA|Mecca/Makkah|メッカ
Asia/Riyadh|SA|Medina/Madinah|メディナ
Asia/Dubai|AE|Sharjah|シャルジャ
Asia/Amman|JO|Aqaba|アカバ
Asia/Damascus|SY|Aleppo|アレッポ
Asia/Damascus|SY|Homs|ホムス
Asia/Jerusalem|IL|Haifa|ハイファ
Asia/Gaza|PS|Gaza City|ガザ市
Asia/Gaza|PS|Rafah|ラファ
Europe/Istanbul|TR|Antalya|アンタルヤ
Europe/Istanbul|TR|Bursa|ブルサ
Europe/Istanbul|TR|Gaziantep|ガジアンテプ
Europe/Istanbul|TR|Izmir/İzmir|イズミル
Asia/Tbilisi|GE|Batumi|バトゥミ
Asia/Yekaterinburg|RU|Yekaterinburg/Ekaterinburg|エカテリンブルグ/エカテリンブルク
Asia/Yekaterinburg|RU|Chelyabinsk|チェリャビンスク
Asia/Novosibirsk|RU|Novosibirsk|ノヴォシビルスク/ノボシビルスク
Asia/Yakutsk|RU|Vostochny/Vostochny Cosmodrome|ボストチヌイ
Asia/Kamchatka|RU|Kamchatka/Petropavlovsk-Kamchatsky|カムチャツカ/ペトロパブロフスク・カムチャツキー/ペトロパブロフスクカムチャツキー
Asia/Vladivostok|RU|Khabarovsk|ハバロフスク
Asia/Sakhalin|RU|Yuzhno-Sakhalinsk|ユジノサハリンスク
`;
