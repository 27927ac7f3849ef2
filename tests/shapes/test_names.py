"""The names in a byline, and what is no name."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsclean.normalize import WORD
from newsclean.shapes.byline_text import unglued
from newsclean.shapes.byline_words import hints
from newsclean.shapes.names import LONGEST_BYLINE, _find_names, is_name, names

BYLINES = {
    "By Ann Lee, Max Muster, and Kim Adler": ["Ann Lee", "Max Muster", "Kim Adler"],
    "Ann Lee, Max Muster, and Kim Adler": ["Ann Lee", "Max Muster", "Kim Adler"],
    "Von Anna Lee, Max Muster, und Kim Adler": ["Anna Lee", "Max Muster", "Kim Adler"],
    "作者：未知 责任编辑：李明": ["李明"],
    "作者：网络整理": [],
    "采写：例日报见习记者 李明": ["李明"],
    "Author, Ann Lee": ["Ann Lee"],
    "Ann (A.L.) Lee": ["Ann Lee"],
    "By Ann (Annie) Lee": ["Ann Lee"],
    "Lagos (AFP) Ann Lee": ["Lagos", "Ann Lee"],
    "Ann Lee, Security and Crime Editor": ["Ann Lee"],
    "Ann Lee, Northern reporter": ["Ann Lee"],
    "Ann Lee Senior Politics Editor, The Example Post": ["Ann Lee"],
    "Ann Mae Lee Deputy Sports Editor": ["Ann Mae Lee"],
    "By Sarah Jane Parker Columnist": ["Sarah Jane Parker"],
    "By Tran Van In": ["Tran Van In"],
    "James Button": ["James Button"],
    "Từ Nguyên Trực": ["Từ Nguyên Trực"],
    "Nhóm phóng viên": ["Nhóm phóng viên"],
    "(TP Thanh Hóa)": [],
    "Hoài Thu (vensong.vn) -": ["Hoài Thu"],
    "Theo Kim Thành (vensong24.com.vn)": ["Kim Thành"],
    "(Nguyên Hương)": ["Nguyên Hương"],
    "Example.com, Hà Nội": [],
    "By Ann Lee The Example Herald": ["Ann Lee"],
    "By Ann Lee of the Example Herald": ["Ann Lee"],
    "Letters To The Editor": ["Letters To The Editor"],
    "Ann LeeThe Example Post": ["Ann Lee"],
    "Ann Lee Associated Press": ["Ann Lee"],
    "Ann LeeAnn Lee": ["Ann Lee"],
    "| by Ann Lee": ["Ann Lee"],
    "Ann Lee | By Ann Lee": ["Ann Lee"],
    "Sports | By: Ann Lee |": ["Ann Lee"],
    "By Ann Lee in": ["Ann Lee"],
    "By Ann Lee / City Desk Reporter": ["Ann Lee"],
    "Ann Lee (Instagram Ann Lee)": [],
    "Loading Table Of Content...": [],
    "Mayor Ann Lee (AP/Facebook/Lee)": [],
    "Source: AP | Duration: 3min 13sec": ["AP"],
    "By Ann Lee5 minute read": ["Ann Lee"],
    "Par Anne Martin Publié le 12 janvier 2026": ["Anne Martin"],
    "For Holiday Parties This Year, Get Behind The Longest Bridge": [],
    "Ann Lee Kommentare 4 Kommentare": ["Ann Lee"],
    "· Mac · 7 comments": [],
    "By Ann Lee 2 Comments": ["Ann Lee"],
    "Kim Thành - Hoài Thu | (GMT+7)": ["Kim Thành", "Hoài Thu"],
    "by Ann Lee / Leave a comment": ["Ann Lee"],
    "Ann Lee, @annlee": ["Ann Lee"],
    "Text by Ann Lee": ["Ann Lee"],
    "TEXT BY ANN LEE": ["ANN LEE"],
    "Posted by: Ann Lee": ["Ann Lee"],
    "By Ann Lee and Max Muster | LAGOS": ["Ann Lee", "Max Muster"],
    "By Ann Lee | alee@example.com The Example News": ["Ann Lee"],
    "Ann Lee | alee@example.com": ["Ann Lee"],
    "Nguyễn Văn Công Lý": ["Nguyễn Văn Công Lý"],
    "Michael R. Bloomberg": ["Michael R. Bloomberg"],
    "Senior reporter·Example Chronicle·": [],
    "Senior reporter · Ann Lee": ["Ann Lee"],
    "By Ann Lee and": ["Ann Lee"],
    "Victoria, B.C.": [],
    "By: Max B. Muster Jr. - Correspondent": ["Max B. Muster Jr."],
    "Ann Lee Jr.": ["Ann Lee Jr."],
    "Juan Carlos Rossi C.": ["Juan Carlos Rossi C."],
    "Ann L., Max Muster.": ["Ann L.", "Max Muster"],
    "Mit Material von AFP": ["AFP"],
    "For Subscribers": [],
    "Example News, North Shire": [],
    "Ann Mae Lee Obituary": [],
    "By How Kim Wee and Peter Guide": ["How Kim Wee", "Peter Guide"],
    "How Bridges Age": [],
    "By Ton That Long, Vice Ganda": ["Ton That Long", "Vice Ganda"],
    "Soe Than": ["Soe Than"],
    "Ann Lee (\u3000)": ["Ann Lee"],
    "Ann Lee - Max Muster / Example News": ["Ann Lee", "Max Muster"],
    "(Reporting by Ann Lee; Editing by Max Muster)": ["Ann Lee"],
    "Ann Lee (now) and Max Muster (earlier)": ["Ann Lee", "Max Muster"],
    "By Ann Lee in Lagos and Max Muster in New York": ["Ann Lee", "Max Muster"],
    "Interview: Anna Muster": ["Anna Muster"],
    "Wetter | Berlin | Potsdam": [],
    "By ANN LEE // Example News": ["ANN LEE"],
    "Tác giả, Hoài Thu": ["Hoài Thu"],
    "Tác giả, ông nói, đã qua đời.": [],
    "نویسنده, سارا احمدی": ["سارا احمدی"],
    "김민수 기자 구독": ["김민수"],
    "김민수기자": ["김민수"],
    "記者 王小明 報導": ["王小明"],
    "সুনামগঞ্জ প্রতিনিধি": ["সুনামগঞ্জ প্রতিনিধি"],
    "ავტორი: ნინო მაისურაძე": ["ნინო მაისურაძე"],
    "대전=김민수 기자 minsu@example.com": ["김민수"],
    "来源：例报网－例日报": ["例报网－例日报"],
    "المزيد من نفس الكاتب": [],
    "ผู้เขียน สมชาย ใจดี": ["สมชาย ใจดี"],
    "Kim Thành": ["Kim Thành"],
    "KIM THÀNH": ["KIM THÀNH"],
    "Tường Vy - Đăng Khoa": ["Tường Vy", "Đăng Khoa"],
    "Tường Vy – Đăng Khoa": ["Tường Vy", "Đăng Khoa"],
    "Tường Vy, Đăng Khoa": ["Tường Vy", "Đăng Khoa"],
    "Tường Vy và Đăng Khoa": ["Tường Vy", "Đăng Khoa"],
    "Theo TTXVN": ["TTXVN"],
    "(Theo AFP)": ["AFP"],
    "Hoài Thu (Theo AFP)": ["Hoài Thu", "AFP"],
    "Thanh Hà và nhóm PV": ["Thanh Hà", "nhóm PV"],
    "Thanh Hà, nhóm PV": ["Thanh Hà", "nhóm PV"],
    "Thanh Hà và nhóm bạn": [],
    "With files from the Example Colonist": ["Example Colonist"],
    "With files from the study, the team built a model.": [],
    "Theo Hoài Thu (Nguồn: Báo Ví Dụ)": ["Hoài Thu", "Báo Ví Dụ"],
    "Hoài Thu (tổng hợp)": ["Hoài Thu"],
    "Hoài Thu (T/h)": ["Hoài Thu"],
    "Hoài Thu/Báo Tin tức và Dân tộc": ["Hoài Thu"],
    "Hoài Thu (P/v TTXVN tại Paris)": ["Hoài Thu"],
    "Hoài Thu (T/h từ AFP)": ["Hoài Thu"],
    "Hoài Thu t.h": ["Hoài Thu"],
    "T.H (tổng hợp)": ["T.H"],
    "Luật sư Lê Hoài Thu (Đoàn Luật sư TP.HCM)": ["Lê Hoài Thu"],
    "Luật sư Lê Hoài Thu trả lời": [],
    "Hoài Thu thực hiện": ["Hoài Thu"],
    "ThS. HOÀI THU - Học viện Ngoại thương": ["ThS. HOÀI THU"],
    "Hoài Thu - Thanh Hà (Trung tâm VHTT&DL huyện Cầu Mới)": ["Hoài Thu", "Thanh Hà"],
    "Hoài Thu - Công chức VHXH": ["Hoài Thu"],
    "Sinh Hoạt Cộng Đồng": [],
    "Phóng viên Hoài Thu": ["Hoài Thu"],
    "Thiếu tướng Hoài Thu": ["Hoài Thu"],
    "Hoài Thu, phóng viên TTXVN tại Tokyo": ["Hoài Thu"],
    "Hoài Thu lược thuật": ["Hoài Thu"],
    "Theo tạp chí Ven Sông": ["Ven Sông"],
    "HOẠT ĐỘNG CỦA BỘ": [],
    "Hoài Thu (Nam Định)": ["Hoài Thu"],
    "Hoài Thu (quận 7, TPHCM)": ["Hoài Thu"],
    "Hoài Thu (lớp 4A, Trường Tiểu học Cầu Mới)": ["Hoài Thu"],
    "PGS, TS. Hoài Thu (Đại học Kinh tế miền Trung)": ["TS. Hoài Thu"],
    "Hoài Thu, biên tập viên Đài Ví dụ, Bangkok": ["Hoài Thu"],
    "Phóng sự của Hoài Thu": ["Hoài Thu"],
    "Bài, ảnh HOÀI THU": ["HOÀI THU"],
    "Tác giả bài viết: Hoài Thu": ["Hoài Thu"],
    "Nội dung: Hoài Thu | Thiết kế: Ca Linh": ["Hoài Thu"],
    "Hoài Thu + Ca Linh": ["Hoài Thu", "Ca Linh"],
    "Hoài Thu (lược ghi)": ["Hoài Thu"],
    "Hoài Thu (biên dịch)": ["Hoài Thu"],
    "Theo Hoài Thu (VnExpress)": ["Hoài Thu", "VnExpress"],
    "Theo Hoài Thu / Đời sống mới": ["Hoài Thu", "Đời sống mới"],
    "Tin-ảnh: Hoài Thu": ["Hoài Thu"],
    "Lan Hương/VOV-Đông Bắc": ["Lan Hương/VOV-Đông Bắc"],
    "Nguyên Lý/TTXVN": ["Nguyên Lý/TTXVN"],
    "Bài: Hoài Thu": ["Hoài Thu"],
    "Viết bởi Hoài Thu": ["Hoài Thu"],
    "Bài, ảnh: Ca Linh": ["Ca Linh"],
    "Bài và ảnh: Ca Linh": ["Ca Linh"],
    "Bài: Hoài Thu; Ảnh: Ca Linh": ["Hoài Thu"],
    "P.Trần": ["P.Trần"],
    "By Dana Whitlock": ["Dana Whitlock"],
    "BY DANA WHITLOCK": ["DANA WHITLOCK"],
    "Hà Nội mớiReuters": ["Hà Nội mới"],
    "By Dana Whitlock | dwhitlock@example.com": ["Dana Whitlock"],
    "Dana Whitlock (dwhitlock@example.com)": ["Dana Whitlock"],
    "By Ann Lee and Bob Ray | alee@example.com, bray@example.com": ["Ann Lee", "Bob Ray"],
    "Dana Whitlock and Tom O'Neill": ["Dana Whitlock", "Tom O'Neill"],
    "Ludwig van Beek": ["Ludwig van Beek"],
    "Dana Whitlock Staff writer": ["Dana Whitlock"],
    "Anna Lee und Max Muster": ["Anna Lee", "Max Muster"],
    "Von Anna Lee und Max Muster, Nordbrück": ["Anna Lee", "Max Muster"],
    "By Anna Lee, CNN": ["Anna Lee", "CNN"],
    "Par Anne Martin (Pont-du-Nord, envoyée spéciale)": ["Anne Martin"],
    "Anne Martin (correspondante à Pont-du-Nord)": ["Anne Martin"],
    "Example Radio | By Ann Lee": ["Ann Lee"],
    "Veröffentlicht von Anna Lee": ["Anna Lee"],
    "（记者 李明 王强）": ["李明", "王强"],
    "责任编辑：李明": ["李明"],
    "责任编辑：李明_NB12345": ["李明"],
    "来源：示例日报 责任编辑：李明": ["李明"],
    "来源：示例日报": ["示例日报"],
    "来源：示例日报作者：李明": ["李明"],
    "编辑 李明 校对 王强": ["李明", "王强"],
    "示例日报记者 李明 王强": ["李明", "王强"],
    "文 | 李明": ["李明"],
    "Anna Lee @annalee": ["Anna Lee"],
    "Anna Lee@annalee": ["Anna Lee"],
    "Anna Lee Anna Lee": ["Anna Lee"],
    "Anna Lee1": ["Anna Lee"],
    "byAnna Lee": ["Anna Lee"],
    "Published byAnna Lee": ["Anna Lee"],
    "Veröffentlicht vonMax Muster": ["Max Muster"],
    "Anna LeeSenior Reporter": ["Anna Lee"],
    "Von Max MusterKorrespondent": ["Max Muster"],
    "Anna McDonald Reporter": ["Anna McDonald"],
    "By Anna Lee | Example News": ["Anna Lee"],
    "By Anna Lee and Bill Press": ["Anna Lee", "Bill Press"],
    "By Anna Lee published 12 January 2026": ["Anna Lee"],
    "By Anna Lee Follow": ["Anna Lee"],
    "Anna Lee Deputy Content Director": ["Anna Lee"],
    "Max Muster Redakteur": ["Max Muster"],
    "Par ANNE MARTIN, LUC PETIT Envoyés spéciaux à Pont-du-Nord": ["ANNE MARTIN", "LUC PETIT"],
    "Anna Lee, Executive Editor": ["Anna Lee"],
    "By Anna Lee in Lagos": ["Anna Lee"],
    "By Anna Lee for the Daily Example": ["Anna Lee"],
    "Von Max Muster aus Nordbrück": ["Max Muster"],
    "Por Ana Lima para La Gaceta": ["Ana Lima"],
    "Por Ana Lima, g9 PR — Vila Nova": ["Ana Lima"],
    "Dewi Sari - contohJateng": ["Dewi Sari"],
    "Af: Mette Holm / Ritzau": ["Mette Holm"],
    "Mehmet Kaya / RİZE (DHA)": ["Mehmet Kaya"],
    "de Ana Popescu": ["Ana Popescu"],
    "By court reporter Anna Lee": ["Anna Lee"],
    "Von unserem Redakteur Max Muster": ["Max Muster"],
    "Ana Lima (texto) e Rui Costa (fotografia)": ["Ana Lima", "Rui Costa"],
    "By: Anna Lee - Correspondent / @annalee": ["Anna Lee"],
    "LittleGreenMonster": ["LittleGreenMonster"],
    "By Staff Reporter": ["Staff Reporter"],
    "김민수 기자": ["김민수"],
    "김민수·이영희 기자": ["김민수", "이영희"],
    "كتب: أحمد سالم": ["أحمد سالم"],
}


@pytest.mark.parametrize(("line", "found"), BYLINES.items(), ids=str)
def test_the_names_in_a_byline(line: str, found: list[str]) -> None:
    assert list(names(line)) == found


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Ông Hà phát biểu tại hội nghị.",
        "Vì sao?",
        "“Tôi không tiếc”",
        "a@example.com",
        "hà nội",
        "12:44 22/11/2024",
        "Giá vàng hôm nay tăng mạnh",
        "Trường đại học đầu tiên công bố điểm sàn",
        "Hà Nội thực hiện giãn cách",
        "李明",
        "记者对此进行了报道",
        "- THE END -",
        "(Báo Cầu Mới) -",
        "(BCM)-",
        "(END)",
        "(L-R) Ann Lee, Maria Rossi",
        "Court Reporter",
        "EXN Executive News Editor",
        "Lagos Got Its Bridge",
        "Here Comes Spring",
        "Vice President, Investor Relations",
        "Get reporter alerts",
        "Today’s Picks",
        "North Korea",
        "Về Ven Sông Group",
        "Lifestyle Writer",
        "Politik / Inland",
        "In Aktuell",
        "All Articles",
        "AUTHOR ARCHIVES",
        "Alle Artikel",
        "SocietyKirovAnna Lee",
        "Hải SơnV.LeagueHòa",
        "HÌNH ẢNH: HOÀI THU",
        "Chùm ảnh: Chợ trâu Cán Cấu",
        "(GMT+7)",
        "Vidunews12/01/2026",
        "| HOME | TIN TỨC | SỰ KIỆN | ẢNH | CLIP |",
        "记者：这是为什么？",
    ],
)
def test_what_is_no_byline_has_no_names(line: str) -> None:
    assert list(names(line)) == []


def test_a_name_is_a_few_capitalised_words() -> None:
    assert is_name("Nguyễn Thị Minh Khai")
    assert not is_name("Nguyễn Thị Minh Khai đi học")
    assert not is_name("Một Hai Ba Bốn Năm Sáu Bảy Tám Chín Mười Mười Một")


pieces = st.sampled_from(
    ["Lan", "Kim Thành", "Theo", "theo", "(tổng hợp)", "và", "báo", "Thanh niên", "by", "By", "von", "Ảnh: ", "Bài:", "t/h", ",", "-", "(", ")",
     "of", "the", "Reuters", "Hà Nội mới", "An ninh thủ đô", "link bài gốc", "ăn", "người lao động", "additional reporting by", "¼"]
)  # fmt: skip


@given(st.lists(st.one_of(pieces, st.text(max_size=3)), min_size=1, max_size=6), st.sampled_from(["", " "]))
@example(["ăn", ",", "Kim Thành"], "")
@example(["o", ",", "Kim Thành"], "")
@example([",", "Hà Nội mới", "Hà Nội mới"], "")
def test_what_a_glance_leaves_out_is_no_byline(parts: list[str], between: str) -> None:
    text = between.join(parts)
    small = any(word[0].islower() for word in text.split())
    if 0 < len(text.split()) <= LONGEST_BYLINE and not (small and hints().isdisjoint(WORD.findall(text.casefold()))):
        assert names(text) == _find_names(unglued(text))


def test_the_words_of_a_stamp_are_no_name() -> None:
    assert names("Veröffentlicht | Anna Muster") == ("Anna Muster",)
    assert names("Posted") == ()


def test_names_of_scripts_without_capitals_are_told_by_any_label() -> None:
    assert names("Written by: अजय कुमार,") == ("अजय कुमार",)
    assert names("来源：某日报 作者：王小明") == ("王小明",)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rina Wulandari - KabarPantai", ("Rina Wulandari",)),
        ("Ann Lee - MacArthur", ("Ann Lee", "MacArthur")),
        ("gan Ann Lee", ("Ann Lee",)),
    ],
)
def test_an_outlet_in_one_word_and_an_opener_in_small_letters_are_no_names(text: str, found: tuple[str, ...]) -> None:
    assert names(text) == found
