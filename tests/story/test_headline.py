"""The headline among the lines above the story: it is the line marked "# ", what is marked "- " stands above or beside the story."""

from __future__ import annotations

import pytest

import newsclean
from newsclean import explain
from tests.story.texts import BODY, ENGLISH

CZECH = """\
V pondělí město otevřelo svůj devátý most přes řeku, po čtyřech letech prací a několika sporech o cenu, která rostla.
Most je dlouhý pět kilometrů a má osm pruhů, a až bude hotový, má po něm denně projet na čtyřicet tisíc aut.
"""

CHINESE = """\
1月12日上午，横跨白水河的南北大桥正式通车，大桥全长五公里，双向八车道，从动工到完工历时四年，比计划提前三个月。
施工单位负责人周建国介绍，工程节省资金近两千万元，没有发生一起安全事故，两岸居民今后过河只要十分钟，不用再等渡船。
"""

JAPANESE = """\
川にかかる九番目の橋が12日に開通し、両岸の住民が歩いて渡った。橋の長さは5キロ、8車線あり、工事には4年かかった。
市によると、工事費は当初の見積もりより2割少なく、けが人も出なかった。対岸までは10分で行けるようになる。
"""

THAI = """\
เมื่อวันที่ 12 มกราคม นายสมชาย ใจดี นายกเทศมนตรี เป็นประธานเปิดสะพานแห่งที่เก้าซึ่งเชื่อมสองฝั่งแม่น้ำ หลังใช้เวลาก่อสร้างนานสี่ปี
นายสมชาย กล่าวว่า สะพานยาวห้ากิโลเมตรและมีแปดช่องจราจร ช่วยให้ชาวบ้านเดินทางข้ามฝั่งได้ภายในสิบนาทีโดยไม่ต้องรอเรืออีกต่อไป
"""

CASES = {
    "below the window's title, which says the paper behind a line, and a menu": "- 南北大桥正式通车_例州网\n- 例州网首页 时事 财经 文娱 体育\n"
    "# 南北大桥正式通车\n2026-01-12 08:30:00\n" + CHINESE,
    "below the window's title, which says sections behind a stop": "- Most nad rzeką otwarto po czterech latach. Wiadomości z Vena\n"
    "- Wiadomości | Pogoda | Forum | Ogłoszenia | Kamery\n12.01.2026 13:05\n# Most nad rzeką otwarto po czterech latach\n"
    "Miasto otworzyło w poniedziałek dziewiąty most na rzece, cztery lata po rozpoczęciu budowy i po dwóch powodziach.\n"
    "Most ma pięć kilometrów długości i łączy dwie dzielnice miasta, poinformował w poniedziałek prezydent miasta.\n",
    "said again below a menu with strokes, not on top of it": "- 2026年1月例州大桥通行情况\n- 网站首页｜机构设置｜政务公开｜政策法规\n"
    "# 2026年1月例州大桥通行情况\n例州市交通局 www.example.cn 2026-01-12 08:30:20 浏览次数：\n" + CHINESE,
    "below the last step of a numbered path that says what its window does": "- Ferry race: Ann Lee in portrait - Sport\n"
    "- 1. Home\n- 2. Sport\n- 3. Athletics\n"
    "- 4. Ferry race: Ann Lee in portrait\n# From the ferry to the front of the race\nJanuary 12, 2026\n" + ENGLISH,
    "not the credit of a picture, with strokes": "# The ferry has failed its riders: there is a way out\n"
    "The town could shift from bans to timetables\n- Ann Lee/ Ferry Riders/ City of Nordbrook\nBy Max Muster and Rosa Lind\n"
    "January 12, 2026\n" + ENGLISH,
    "none, a sentence that is quoted is not one": '- The bridge - "it\'s a hoax."\n' + ENGLISH,
    "between a menu and its deck, which says who speaks again": "- News | Politics\n"
    "# Rosa Lind: Why the row has to end\n"
    "Dame Rosa Lind discusses peace-making, tides and old timetables in a long interview\nAnn Lee\n" + ENGLISH,
    "in Tibetan, which parts syllables and closes every line": "- • གཙོ་ངོས།\n- • གསར་འགྱུར།\n"
    "# གྲོང་གསེབ་ཆུང་ཆུང་ཞིག་གིས་དཔེ་མཛོད་ཁང་གསར་པ་བཙུགས་པ།\n2026-01-12\n"
    "གྲོང་གསེབ་འདིའི་ནང་མི་ཁྱིམ་བདུན་ཅུ་ལྷག་ཡོད་པ་དང་། ད་བར་དཔེ་མཛོད་ཁང་གཅིག་ཀྱང་མེད་པས་གྲོང་མི་ཚོས་ཁང་པ་རྙིང་པ་ཞིག་བཅོས་པ་རེད།\n"
    "སློབ་གྲྭའི་དགེ་རྒན་གཉིས་ཀྱིས་གཟའ་ཟླ་བ་ནས་གཟའ་པ་སངས་བར་དུ་དགོང་དྲོ་ཆུ་ཚོད་གསུམ་རེར་སྒོ་ཕྱེ་ཡི་ཡོད།\n",
    "on top, above its deck and the body, on a page with prompts": "# Herri oso bat, zubi baten bila\n"
    "Hogeita hamar urte daramatzate zain; orain, auzolanean eraiki dute\n"
    "Ibaia zeharkatzeko hamazortzi kilometro egin behar izaten zituzten bizilagunek. Igandetik aurrera, berrogeita bi metro dira.\n"
    "Bost urte eman zituzten paper kontuetan. Ibai agintaritzak hiru aldiz itzuli zien proiektua, azkena maiatzean.\nIruzkinak\n",
    "of five syllables all in capitals, which no name has": "# NGƯỜI GIỮ TIẾNG ĐÀN ĐÁ\n" + BODY,
    "not the group of the paper on top": "- Part of the Example News & Media Group\n"
    "# City opens its ninth bridge over the river after four years\n" + ENGLISH + "Comments\n",
    "above its stamp, not the picture's caption below it, in a script without capitals": "- صفحۂ اول\n- کھیل\n"
    "# بزرگ کاریگر جو پچاس سال سے لکڑی کے پل بنا رہے ہیں\n12 جنوری 2026\n- شیئر کریں\n- فیس بک\n"
    "گل زمان اپنے بنائے ہوئے تازہ ترین پل پر کھڑے ہیں\n"
    "گل زمان نے پہلا پل اس وقت بنایا جب ان کی عمر صرف سولہ سال تھی اور گاؤں میں کوئی سڑک نہ تھی، بزرگ بتاتے ہیں۔\n"
    "ان کے دو بیٹے شہر میں کام کرتے ہیں اور لکڑی کے کام میں دلچسپی نہیں رکھتے۔\n",
    "not a menu's row that the page says again": "- Newsroom Weather Obituaries Classifieds Puzzles Horoscopes\nLogin\n"
    "- Newsroom Weather Obituaries Classifieds Puzzles Horoscopes\nCity\n# Ninth bridge opens over the river after years\n"
    + ENGLISH,
    "none, a menu's row in a script without blanks is not one": "会议通知 学术活动 科普活动 表彰奖励 公告公示\n白水河大桥\n"
    + CHINESE,
    "not a row of links between strokes": "- 国家桥梁局|江北政务网 简体|繁体|无障碍浏览\n# 白水河南北大桥通车\n" + CHINESE,
    "between a menu and its deck, of which the body has one word, but for its ending": "- • Новости\n- • Культура\n"
    "# Последний паромщик передаёт штурвал дочери\nПереправа работает с 1911 года, но в июне её могут закрыть\n"
    "Анна Кузнецова\n12 января 2026, 09:30\n"
    "Николай Степанович стоит за штурвалом сорок два года. За это время он перевёз больше миллиона человек.\n"
    "До ближайшего моста от старой пристани шестьдесят семь километров, и зимой туда никто не ездит.\n",
    "not the paper's name between a menu and the headline": "- • News\n- • Sport\n- The River Herald - Online Edition\n"
    "# City opens its ninth bridge over the river after four years\nJanuary 12, 2026\n" + ENGLISH,
    "above a line of dots": "# Ninth bridge opens over the river after years\n- ...\n" + ENGLISH,
    "above a name and its paper": "# Hà Nội khánh thành cầu vượt sông trước Tết\nMinh Tú\n, Tiền Phong\n12/01/2026 09:30\n"
    + BODY,
    "not a piece of a paragraph that was broken at its links": "NORTHTOWN: In what is seen as a snub to the old ferry\n"
    "Ninth Bridge\n, the city said that two districts will be linked by it from Monday on.\n" + ENGLISH,
    "that ends with initials, above who signs": "- Politics\n# Ninth bridge is named after the envoy to the U.N.\n"
    "By Ann Lee and Max Muster\n• Jan. 12, 2026\n" + ENGLISH,
    "that stands twice at once above its deck and who signs": "- Menu\n- Up next:\n- Why, despite the floods, the ninth bridge was never late\n"
    "# Why, despite the floods, the ninth bridge was never late\nTalk of a delay is wholly misguided\nBy Ann Lee\n22h ago\n"
    + ENGLISH,
    "of few words, far above the story, above who signs": "- World\n- Our Team\n# Why the ninth bridge won't wait\n"
    "By Ann Lee\nUpdated 9:55 AM ET, Mon January 12, 2026\n"
    + "".join(f"- {name}\n" for name in ("Replay", "More", "Now", "Top", "Live", "Clip", "Next", "Back", "Full", "Mute") * 3)
    + "The city opened its ninth bridge on Monday, and why it could not wait is what two districts ask, four years and two floods later.\n"
    + ENGLISH,
    "of three syllables on top, which the story says": "# Cầu thứ chín\nKim Thành\n" + BODY,
    "of many syllables, above a place and a day": "- Trang chủ\n- Giới thiệu\n- Quan hệ cổ đông\n- Tin tức\n- Thông cáo báo chí\n"
    "# Thông cáo báo chí: Công ty Cổ phần Cầu Thứ Chín công bố ngày thông xe và giá vé qua cầu năm 2026\n"
    "Hà Nội, ngày 12 tháng 1 năm 2026\n" + BODY,
    "of two words, which says what a notice is": "- Trang chủ\n- Rao vặt\n# TIN BUỒN\n16:20 22/03/2023\n" + BODY,
    "not a section's name on top": "- Nhịp sống phố\n" + BODY,
    "above the paper's name, in a script whose words are long": "- หน้าแรก\n- ข่าว\n- กีฬา\n# เปิดแล้วสะพานแห่งที่เก้า ชาวบ้านสองฝั่งแม่น้ำไม่ต้องรอเรืออีกต่อไป\n"
    "12 ม.ค. 2569 09:45 น.\nตัวอย่างรายวันออนไลน์\n- แชร์\n" + THAI,
    "above its deck, a sentence and more": "- Menu\n- Sport\n# Boy who mends bicycles gets a workshop of his own\n"
    "Sam, twelve, has given away sixty of them. This week the council had a surprise for him, and a key\n"
    "Ann Lee\n12 January 2026\n- Share\n"
    "It all began with a rusty wheel that somebody had left beside the bins behind the old cannery on the quay.\n"
    "Within a year the twelve-year-old had repaired sixty bicycles and given most of them to children on his street.\n",
    "above a longer deck with its stamp, most words of which the story says": "- Menu\n- Sport\n"
    "# Quayside families ask for cheaper crossings as city keeps districts waiting\n"
    "Two districts waited four years for a bridge, and the contractors cost three hundred million dollars\n"
    "January 12, 2026 08:30 am IST\nAnn Lee\n- Share\n" + ENGLISH,
    "above the events of a live blog, which it says again": "- Menu\n- Sport\n# Ferries stop as city opens ninth bridge over the river\n"
    "12 January 2026\n- Key events\n- 12 January 2026 10.30 GMT\n- Ribbon is cut\n"
    "- 12 January 2026 09.30 GMT\n- First lorry crosses the river\n"
    "12 January 2026 10.30 GMT\nRibbon is cut\n" + ENGLISH + "12 January 2026 09.30 GMT\nFirst lorry crosses the river\n"
    "A lorry with flour for the bakers of the southern bank was the first to cross, and its driver blew the horn all the way.\n",
    "above a caption that a station has signed": "- Menu\n- Sport\n# Ferryman gets a street named while he is still standing on it\n"
    "Max Muster has cast off at the northern bank since 1979.(KXYZ)\nBy Ann Lee\nJan. 12, 2026\n- Share\n"
    "The city opened its ninth bridge on Monday, and gave the street that leads to it the name of Max Muster, who is a ferryman.\n"
    "Muster, who has cast off at the northern bank for half a lifetime, told the city that it had spelled his name right.\n",
    "below its stamp and above a longer deck, in a language that changes the ends of words": "- ΚΟΙΝΩΝΙΑ\n12.01.2026 • 13:07\n"
    "# Γέφυρα: Το χωριό που αγόρασε το δικό του πορθμείο\n"
    "Οι κάτοικοι μάζεψαν χρήματα σε επτά μήνες, πουλώντας μέλι και λάδι στις γιορτές\n- Κοινοποίηση\n"
    "Το πορθμείο έφτασε στο λιμάνι το πρωί του Σαββάτου και οι κάτοικοι χτυπούσαν τις καμπάνες μισή ώρα.\n"
    "Μέχρι τώρα, όποιος αρρώσταινε το βράδυ περίμενε να ξημερώσει, και οι κάτοικοι μάζεψαν τα χρήματα σε επτά μήνες.\n",
    "above its stamp and who wrote it, not a caption below those": "- Menu\n- Sport\n# Village phone box gets its own officer after a row\n"
    "12 January 2026\n- Share\nAnn Lee\nThe phone box in the old square of Nordbrook has been without a phone since the flood\n"
    "A dispute over a phone box that has stood without a phone in Nordbrook since the flood has been settled by the council on Monday.\n"
    "The village council said that an officer would decide alone what the box in the old square was to hold from next year on.\n",
    "on top, though it opens as a link may": "# In pictures: the last sailing of the Marigold\nHundreds lined the pier on Sunday to see it.\n"
    "By Ann Lee\nPassengers crowd the open deck. Photograph: Max Muster/AP\nChildren wave from the pier. Photograph: Max Muster/AP\n",
    "above its subtitle, which two dashes open": "- 例报网>>社会\n# 大桥边的“守桥人”\n——记示例镇养路工李明\n例报记者 王小芳\n"
    "2026年1月12日05:38\n- 小字号\n" + CHINESE,
    "below the path to the page, in a script without spaces": "- 示例网 > 本地新闻 > 正文\n# 大桥通车 两岸居民不用再等渡船\n"
    "来源：示例日报 作者：示例区宣传办公室\n" + CHINESE,
    "below a row of buttons that shares no word with the story": "- 个人中心帐号设置意见反馈退出\n"
    "# 大桥提前三个月正式通车 居民过河只要十分钟\n" + CHINESE,
    "above a stamp without a year and a caption that ends with its place": "- トップ\n- 国内\n# 「歩いて渡れるとは」橋の開通に行列\n"
    "1/12(月) 9:30配信\n- コメント12件\n開通した橋を渡る住民の佐藤花子さん=北橋市東区\n" + JAPANESE,
    "below a row of sections with wide dividers": "- ホーム｜社会｜経済｜スポーツ\n# 別れを惜しむ列、最終便は満員\n"
    "佐藤花子\n2026年1月12日 15時00分\n開通を待つ人たち＝2026年1月12日午前7時、北橋市、田中太郎撮影\n" + JAPANESE.splitlines()[0],
    "below a ticker whose title a list says again": "- Đọc nhiều\n- Thể thao\n- Ô tô tải lật chắn ngang đường dẫn lên cầu vượt phía nam\n"
    "# Khánh thành cây cầu thứ chín bắc qua sông Hồng\n12/01/2026 09:30\n"
    + BODY
    + "- Tin liên quan\n- Ô tô tải lật chắn ngang đường dẫn lên cầu vượt phía nam\n",
    "above its deck, in a script that joins articles and endings to words": "- صفحہ اول\n- کھیل\n"
    "# دریا پر نواں پل چار سال بعد کھل گیا، ہزاروں لوگ پیدل گزرے\nپل کی لمبائی پانچ کلومیٹر ہے اور اس پر آٹھ لین بنائی گئی ہیں\n"
    "ویب ڈیسک\n12 جنوری 2026\n- شیئر\n"
    "دریا کے دونوں کناروں کو ملانے والا نیا پل پیر کے روز کھول دیا گیا اور ہزاروں لوگ پیدل چل کر دوسری طرف گئے۔\n"
    "شہری حکومت کے مطابق پل کی لمبائی پانچ کلومیٹر ہے، اس پر آٹھ لین ہیں اور اسے دو مقامی کمپنیوں نے بنایا ہے۔\n",
    "above the labels of its picture": "- Menu\n- Skip to content\n# City opens ninth bridge over the river\n- Image source, Ann Lee/Reuters\n"
    "Image caption, Herons watch the first buses cross the river\nBy Ann Lee\n12 January 2026\n- Share\n" + ENGLISH,
    "above a caption whose credit stands in a row of its own": "- תפריט\n- חדשות\n# הגשר התשיעי מעל הנהר נפתח לתנועה לאחר ארבע שנים\n"
    "פורסם: 12.01.26, 09:30\n- שיתוף\nתושבים חוצים את הגשר ברגל בבוקר הפתיחה\n(צילום: דנה לוי)\n"
    "הגשר התשיעי מעל הנהר נפתח היום לתנועה, ארבע שנים לאחר תחילת העבודות ושני שיטפונות שעיכבו את הקבלנים.\n"
    "הגשר מחבר בין שתי שכונות, אורכו חמישה קילומטרים, והוא נבנה בידי שני קבלנים מקומיים במחיר נמוך מהצפוי.\n",
    "alone on top": "# Khánh thành cây cầu thứ chín bắc qua sông Hồng\n" + BODY,
    "below a menu": "- Thời sự\n- Thế giới\n- Kinh doanh\n# Khánh thành cây cầu thứ chín bắc qua sông Hồng\n12/01/2026 09:30\n"
    + BODY,
    "below a list of titles with a stamp each, and parted from its own stamp by buttons": "- Tin mới\n"
    "- Khai mạc hội thao lực lượng vũ trang tỉnh năm 2026\n- 09:10 11/01/2026\n- Bắt giữ đối tượng truy nã đặc biệt nguy hiểm\n"
    "- 08:20 11/01/2026\n- Trang chủ\n# Bà con hai bên bờ hết cảnh ngồi đợi đò\n- Thích\n- Cỡ chữ\n"
    + "12/01/2026 09:30\n"
    + BODY,
    "some syllables that the story says in pairs, below a section that shares a single one": "- Trang chủ\n"
    "- Học tập và làm theo gương Bác\n- Bạn đọc\n# Hà Nội: Đề án thu phí ô tô vào nội đô\n"
    "- Sao chép\n- Giọng nữ\n- 1x\n12/01/2026 09:30\nKim Thành\n"
    "Hà Nội lập đề án thu phí ô tô vào nội đô, theo đó mỗi xe trả tiền khi qua một trong chín cầu vào hai khung giờ.\n" + BODY,
    "below the newest story of the page, which is said again below the body": "- Tin mới\n"
    "- Bắt giữ đối tượng truy nã đặc biệt nguy hiểm\n- Trang chủ\n- Giao thông\n# Bà con hai bên bờ hết cảnh ngồi đợi đò\n"
    f"12/01/2026 09:30\n{BODY}Chia sẻ\nTin mới\nBắt giữ đối tượng truy nã đặc biệt nguy hiểm\n",
    "at the end of the path to the page, below a title with its stamp": "- Tin mới\n"
    "- Nhiều tuyến phố bị ngập sau trận mưa lớn\n- 09:10 11/01/2026\n- Trang chủ\n- Giao thông\n"
    f"# Bà con hai bên bờ hết cảnh ngồi đợi đò\n- Sao chép\n- In bài viết\n- Nghe đọc bài\n12/01/2026 09:30\n{BODY}",
    "above a line that says when, with a name": "# Khánh thành cây cầu thứ chín bắc qua sông Hồng\nBan Thời sự 12/01/2026, 09:30 3 phút đọc\n"
    + BODY,
    "a day in it, of which headlines speak": "# Từ 12/1/2026, xe buýt chạy qua cây cầu thứ chín của thành phố\nThu Giang\n"
    + BODY,
    "above buttons that share no word with the story": "# City opens ninth bridge over the river\n- Share\nView all three images\n"
    + ENGLISH,
    "above a byline with a paper and a day": "# City opens ninth bridge over the river\nBy Anna Reed, The Example January 12, 2026\n"
    + ENGLISH,
    "above its lede, which shares words with the story too": "# City opens ninth bridge over the river\n"
    "Contractors finish the river bridge after two floods\n- Share\n" + ENGLISH,
    "above its deck, which has more of the story's words": "# Ninth bridge over the river opens after two floods\n"
    "Two local contractors built the ninth bridge for three hundred million dollars\nBy Ann Lee\n12 January 2026 09.30 GMT\n"
    + ENGLISH,
    "of four words above its deck, a longer line": "- City\n- Sport\n# Ninth bridge: ferries retire\n"
    "Two local contractors built it for three hundred million dollars\n12 January 2026\n- Share\n" + ENGLISH,
    "above its deck, below a title that shares no word with it": "- Home\n- City\n- Minister promises better trains for the north\n"
    "# Ninth bridge over the river opens after two floods\n"
    "Two local contractors built the ninth bridge for three hundred million dollars\n12 January 2026\n- Share\n" + ENGLISH,
    "shaped like a name, above who says that she signs": "- Home\n- City\n- New York\n# The Ninth Bridge Opens\n"
    "By Anna Reed\n12 January 2026\n- Share\n" + ENGLISH,
    "above its deck, which is longer than any headline": "- City\n- Sport\n# “I never wanted to leave the farm”\n"
    "Young people used to move away. Marie, 27, has stayed and runs what her parents left her. A talk about cows, debts and winter\n"
    "12 January 2026\n- Share\n" + ENGLISH,
    "above a line that says when, and who": "- Home\n# The ninth bridge, at last\nPosted on January 12, 2026 by Julia Stone\n- Share\n"
    + ENGLISH,
    "above a caption that a name in capitals signs": "- City\n# City opens ninth bridge over the river\n"
    "Two contractors built it in four years. The old ferry goes to a museum for boats\n"
    "The ninth bridge over the river, last Monday.ANNA REED\nAnn Lee\n12 January 2026 09.30 GMT\n- Share\n" + ENGLISH,
    "above a caption that brackets sign": "# City opens ninth bridge over the river\nBy Ann Lee\n12 January 2026 09.30 GMT\n"
    "The ninth bridge over the river opened on Monday. (Example News: Anna Reed)\n- Share\n" + ENGLISH,
    "above links to other stories": "# City opens ninth bridge over the river\n- Share\n- Related stories\n- Fire: police seek witness\n"
    "- Mayor to retire\n- Print\n" + ENGLISH,
    "of two words, where no word list could tell a section's name": "- Domů\n- Zprávy\n- Ekonomika\n- Sport\n- Přihlásit se\n# Most otevřen\n"
    "Jana Nováková\n12. ledna 2026 08:30\n" + CZECH,
    "of three words below a section, in a language without word lists": "Zprávy\n# Most konečně otevřen\n" + CZECH,
    "below a section's name of four syllables, which the menu says as well": "- Xã hội\n- Nhịp sống Thủ đô\n- Thể thao\n"
    "- Nhịp sống Thủ đô\n# Khánh thành cây cầu thứ chín bắc qua sông Hồng\n12/01/2026 09:30\n" + BODY,
    "above its section's name, which the menu says as well": "- Hàng hóa nguyên liệu\n# Khánh thành cây cầu thứ chín bắc qua sông Hồng\n"
    "12/01/2026 09:30\n- Hàng hóa nguyên liệu\n" + BODY,
    "none, a section's name is not one": "- Giải trí\n" + BODY,
    "none, a picture's frame is not one": "| Cây cầu thứ chín của thành phố lúc hoàng hôn |\n" + BODY,
    "above its lede, a list between the lede and the body": "- Chia sẻ\n# Khánh thành cây cầu thứ chín bắc qua sông Hồng\n"
    "Cây cầu thứ chín của thành phố mở cửa hôm nay, dưới đây là những con số đáng nhớ về nó.\n"
    + "Dài 5 km\nRộng tám làn xe\nVốn 9.000 tỷ đồng\nHai nhà thầu\nBốn năm thi công\nMười hai nhịp\n"
    + "Cao 40 m\nHai trạm thu phí\n"
    + BODY,
    "a place that readers go back to, though a button opens so, too": "# Trở lại cây cầu thứ chín của thành phố sau một năm\n"
    "12/01/2026 09:30\n" + BODY,
    "none, a follow prompt above the stamp is not one": "- Theo dõi Báo Thanh tra trên\n12/01/2026 09:30\n" + BODY,
    "none, a share prompt above the stamp is not one": "- Chia sẻ bài viết này lên mạng xã hội\n12/01/2026 09:30\n" + BODY,
    "none, a prompt to subscribe above the stamp is not one": "- Follow us on the social network of your choice\n"
    "12 January 2026 09.30 GMT\n" + ENGLISH,
    "none": BODY,
    "none, a name is not one": "Kim Thành\n" + BODY,
    "none, a row of a table is not one": "| Trang nhất \\| Xã hội \\| Kinh tế |\n12/01/2009 08:30\n" + BODY,
    "none, a question in an interview is not one": "PV: Thưa ông, vì sao cầu xong sớm hơn kế hoạch ba tháng?\n" + BODY,
    "none, nor is one in English": "Q: Why did the bridge open three months early?\n" + ENGLISH,
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_the_headline_is_found(page: str) -> None:
    lines = page.splitlines()
    found = explain("\n".join(line.removeprefix("- ").removeprefix("# ") for line in lines))
    assert found.story.headline == next((index for index, line in enumerate(lines) if line.startswith("# ")), -1)
    removed = {line.index for line, verdict in found.judged() if not verdict.role}
    assert removed >= {index for index, line in enumerate(lines) if line.startswith("- ")}
    assert not removed & {
        index for index, line in enumerate(lines) if line in BODY + ENGLISH + CZECH + CHINESE + JAPANESE or line.startswith("# ")
    }


def test_a_headline_may_open_with_the_words_of_a_prompt() -> None:
    story = [
        "The city opened its ninth bridge over the river on Monday, linking two districts after four years of work and two floods.",
        "The bridge is five kilometres long and was built by two contractors at a cost of three hundred million dollars, they said.",
    ]
    headline = "In pictures: the ninth bridge over the river"
    assert newsclean.clean("\n".join(["Home", headline, "January 12, 2026", *story])).headline == headline
    page = newsclean.explain(f"<main><h1>{headline}</h1><p>{story[0]}</p><p>{story[1]}</p></main>")
    assert page.verdicts[0] and page.verdicts[0].role == "headline"


def test_the_headline_of_a_page_dumped_whole_stands_far_above_its_body() -> None:
    menu = [f"Nút số {number}" for number in range(30)]
    headline = "Cây cầu thứ chín bắc qua sông Hồng khánh thành"
    assert newsclean.clean("\n".join(["Trang chủ", headline, *menu, BODY])).headline == headline


def test_a_first_paragraph_in_tibetan_is_no_headline() -> None:
    page = (
        "གྲོང་གསེབ་འདིའི་ནང་མི་ཁྱིམ་ ༧༠ ལྷག་ཡོད་པ་དང་། ད་བར་དཔེ་མཛོད་ཁང་གཅིག་ཀྱང་མེད།\n"
        "ཟླ་བ་སྔོན་མར་གྲོང་མི་ཚོས་ཁང་པ་རྙིང་པ་ཞིག་བཅོས་ནས་དཔེ་མཛོད་ཁང་དུ་བསྒྱུར་པ་རེད།\n"
        "སློབ་གྲྭའི་དགེ་རྒན་གཉིས་ཀྱིས་གཟའ་ཟླ་བ་ནས་གཟའ་པ་སངས་བར་དུ་དགོང་དྲོ་ཆུ་ཚོད་གསུམ་རེར་སྒོ་ཕྱེ་ཡི་ཡོད།\n"
    )
    assert newsclean.clean(page).headline is None


@pytest.mark.parametrize(
    "title",
    ["例州大桥即将通车！市民过江只要十分钟！", "定了！例州大桥即将通车！步行骑车都免...", "例州大桥通车，渡口还能保留多久？"],
)
def test_a_chinese_headline_asks_exclaims_or_is_cut_short_above_its_stamp(title: str) -> None:
    body = (
        "例州大桥周一通车，市民可步行、骑车过江，两岸往来时间由四十分钟缩短至十分钟。这座桥历时四年建成，全长五公里。\n"
        "市交通局负责人表示，大桥通车后，渡口将保留至年底，方便习惯乘船的市民，之后改建为江边公园，预计明年开放。\n"
    )
    menu = "首页\n要闻\n例州\n视频\n例州发布\n"
    assert newsclean.clean(f"{menu}{title}\n2026-01-12 14:07\n{body}").headline == title


def test_strokes_within_words_are_none_of_a_credit() -> None:
    title = "Schüler/innen und Lehrer/innen gehen ab März über die neue Brücke"
    body = (
        "Die Stadt hat am Montag ihre neunte Brücke über den Fluss eröffnet, vier Jahre nach dem Beginn der Arbeiten und zwei Fluten.\n"
        "Die Brücke ist fünf Kilometer lang und wurde von zwei Firmen aus der Region gebaut, die drei Monate früher fertig wurden.\n"
    )
    assert newsclean.clean(f"{title}\n12.01.2026\n{body}").headline == title
