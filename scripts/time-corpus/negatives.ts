/** Texts that look like times and state none. */
export const negativesEn = `
The path is 10 kilometers (6 miles) long.
Ignition came at 2:35 into the flight.
The Japan-U.S. “2+2” was held in January.
Clauses 6-46 and 7-12 of the SLC-40 contract were read to the 1718 Committee.
They won 3:2 on penalties after a 1:1 draw.
Mix in a ratio of 10:1; see also Acts 3:16.
The visit of May 2-3 was the 15th of its kind.
This happened in the early hours of the 22nd (Japan time).
He may march at the sun, and so on, for about two years.
Follow-up at 1600 Pennsylvania Avenue.
Open weekdays 9:30 a.m. to 5:00 p.m.; for inquiries call 03-5555-0100.
Office hours: 9:00-17:00 (Tel: 03-5555-0101)
Opening hours: Monday to Friday, 9:00 a.m. - 5:00 p.m.
The counter is closed on Saturdays; business hours are 10 a.m. to 4 p.m.
The winner ran it in 2:04:35, twelve seconds ahead of the second.
Resolution 1718 (2006) and resolution 2397 (2017)
from 10 to 12 participants, at 5 venues, in 2 to 3 hours
The aid amounts to 10 percent (8 percent in 2022).
Version 2.3.1 of the 16:9 display, No. 10:30
The East Asia Summit (EAS) and the 24/7 hotline
On May 2 or May 3, the two ministers will meet.
from Monday to Friday, every second week
Grants of up to $1,500 (¥200,000) for 30 people
The 7:30 train and the 12:45 ferry no longer run.
a budget of 12 to 15 billion yen, up 3 p.p. from 2021
Chapter 12, Section 3, paragraph 4 (a.m. ended edition)
Article 9 (1), Annex II; pp. 110-130
5 million doses (3 million in March)
On May 2 in Paris, the two ministers signed the memorandum.
The council meets on November 15 and 16 in San Francisco.
Hours: Tue-Sun 10am-6pm (last admission 5:30pm).
Trading hours are 9:00-11:30 and 12:30-15:00 JST on business days.
The team is ranked 5 in Japan and 12 in France.
Times are given in Greenwich Mean Time (GMT) +2.
The boat is 12:1 scaled; the map is 1:50,000.
Rooms 1130 and 1140 on the 11th floor
Dial 119 or 110 within Japan.
between 3 and 5 members of the board
The magnitude was 6.4 (6.1 in the first estimate).
He is 6 feet (183 cm) tall and 45 years old.
The EST study enrolled 300 patients; the PST arm 150.
a five-minute film and a 90-minute talk
at the end of the 2020s, or the early 2030s
The line was 38 degrees north (about 5 miles off).
Japan 3, Brazil 1; Spain 2, Italy 2
Lines 4, 5 and 6 of the subway
to be held in the second half of May (local time to be announced)
the score stood at 15:40, 30:40
A total of 2,350 UTC staff
They stayed for 3 hours and 20 minutes.
The road is closed between 5 and 7 km.
See page 12 or page 15 of the minutes.
`;

export const negativesJa = `
1月の日米「2+2」における議論を踏まえた。
第5回会合、2時間の会談、15日間の訪問
2月15日に発表した。
前日に開催された次官協議の結果
5月19日から21日まで広島で開かれる。
電話番号03-5555-0100、決議第1718号
10キロメートル（6マイル）の道のり
8月30日早朝の発射、スタイルとタイミング
4,500万ドル（約60億円）の支援
開館時間は10時から18時まで（月曜休館）。
受付時間：平日9:30～17:00（電話03-5555-0101）
営業時間 午前10時～午後6時
3対2で勝利、前半は1:0
10分30秒、2時間15分の映画
午前の部と午後の部、昼の部
十分に、一時的に、同時に、当時
第10条第2項、別表第3
縮尺1:50,000の地図
標準時間と所要時間、時間外勤務
震度5弱、マグニチュード6.4
110番又は119番に通報
年率3.5%（前年2.8%）
第15回、15時間の講習
2、3日の間、数時間
参加者10名から12名まで
月曜から金曜まで
3月上旬（現地時間未定）
一日も早い解決、二日市、三日月
日本時間に合わせた生活
5人（うち3人は女性）
`;
