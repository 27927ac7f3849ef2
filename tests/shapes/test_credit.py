"""Credits: who made a picture, as a caption's end says it."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.shapes.credit import bare_credit, split_credit

CREDITS = {
    "Фото: example.ru": ("", "example.ru"),
    "Фото: новый мост открыли": ("Фото: новый мост открыли", None),
    "资料图片：市民走过大桥。": ("资料图片：市民走过大桥。", None),
    "资料图：社区护士为老人接种疫苗": ("资料图：社区护士为老人接种疫苗", None),
    "资料图：例州网": ("", "例州网"),
    "Mieszkańcy przechodzą przez most /AFP": ("Mieszkańcy przechodzą przez most", "AFP"),
    "Les habitants passent le pont./Photo EX, M. Martin": ("Les habitants passent le pont.", "EX, M. Martin"),
    "Una enfermera atiende a un niño en el puerto. | Agencias": ("Una enfermera atiende a un niño en el puerto.", "Agencias"),
    "Los vecinos cruzan el puente de Santa Marta. / EFE": ("Los vecinos cruzan el puente de Santa Marta.", "EFE"),
    "Мост через реку. Фото ©AFP": ("Мост через реку.", "AFP"),
    "Мост через реку. Фото с сайта example.com": ("Мост через реку.", "с сайта example.com"),
    "Most o świcie może być śliski. (fot. archiwum)": ("Most o świcie może być śliski.", "archiwum"),
    "Kierowcy omijają most Fot. XYZ24": ("Kierowcy omijają most", "XYZ24"),
    "市民走过大桥。新华社发（李明摄）": ("市民走过大桥。", "李明"),
    "Տնօրենը ղեկին Լուսանկարը՝ Դավիթ Հակոբյանի": ("Տնօրենը ղեկին", "Դավիթ Հակոբյանի"),
    "អ្នកភូមិនៅមាត់ទន្លេ រូបថត៖ ចាន់ ពិសី": ("អ្នកភូមិនៅមាត់ទន្លេ", "ចាន់ ពិសី"),
    "ችግኝ ሲተክሉ ፎቶ፦ ዮናስ አበበ": ("ችግኝ ሲተክሉ", "ዮናስ አበበ"),
    "ရွာသားများ ကြည့်ရှုနေကြစဉ် (ဓာတ်ပုံ - မင်းထက်)": ("ရွာသားများ ကြည့်ရှုနေကြစဉ်", "မင်းထက်"),
    "ရွာသားများ ကြည့်ရှုနေကြစဉ် (ဓာတ်ပုံ − မင်းထက်)": ("ရွာသားများ ကြည့်ရှုနေကြစဉ်", "မင်းထက်"),
    "Ilustrasi nasi uduk. (iStockphoto/annlee84)": ("Ilustrasi nasi uduk.", "iStockphoto/annlee84"),
    "The ferry and the bridge. (river/sea)": ("The ferry and the bridge. (river/sea)", None),
    "大橋明年落成。（例台圖片）": ("大橋明年落成。", "例台圖片"),
    "民眾走過大橋。（例社檔案照片）": ("民眾走過大橋。", "例社檔案照片"),
    "The old photo - a bridge in the fog": ("The old photo - a bridge in the fog", None),
    "Emma, 9, picks a rod. / ANN LEE/Lagos State Journal": ("Emma, 9, picks a rod.", "ANN LEE/Lagos State Journal"),
    "Una torre en la plaza mayor. / Ana Ortega (EFE)": ("Una torre en la plaza mayor.", "Ana Ortega (EFE)"),
    "Un puente de madera, antes del cierre. ANA ORTEGA (EFE)": ("Un puente de madera, antes del cierre.", "ANA ORTEGA (EFE)"),
    "Ann Lee for The Example Times": ("", "Ann Lee for The Example Times"),
    "Postcards beside the seeds. Ann Lee for The Example Post": ("Postcards beside the seeds.", "Ann Lee for The Example Post"),
    "Vote Ann Lee for Mayor of North Town": ("Vote Ann Lee for Mayor of North Town", None),
    "Photographed by Ann Lee.": ("", "Ann Lee"),
    "Credit Ann Lee for The Example Times": ("", "Ann Lee for The Example Times"),
    "Credit Example Daily / AP": ("", "Example Daily / AP"),
    "HANDOUT / AP": ("", "HANDOUT / AP"),
    "(Photo: annlee_84 / Shutterstock.com)": ("", "annlee_84 / Shutterstock.com"),
    "Photo: annlee via Pixabay": ("", "annlee via Pixabay"),
    "Photo: a boat below the bridge": ("Photo: a boat below the bridge", None),
    "Tiltas rytą. Jono Bandymo nuotr.": ("Tiltas rytą.", "Jono Bandymo"),
    "Tiltas pirmadienio rytą / LDR nuotr.": ("Tiltas pirmadienio rytą", "LDR"),
    "Asociatyvi nuotr.": ("Asociatyvi nuotr.", None),
    "Prāmis rītā. Jāņa Parauga foto": ("Prāmis rītā.", "Jāņa Parauga"),
    "Podul nou, văzut de pe mal. Galerie Foto": ("Podul nou, văzut de pe mal. Galerie Foto", None),
    "Jembatan baru dibuka. Lihat Foto": ("Jembatan baru dibuka. Lihat Foto", None),
    "A híd reggel. Kovács Anna felvétele.": ("A híd reggel.", "Kovács Anna"),
    "Tiltas rytą (Jono Bandymo nuotr.).": ("Tiltas rytą", "Jono Bandymo"),
    "A híd reggel (Kovács Anna felvétele)": ("A híd reggel", "Kovács Anna"),
    "Viņš rādīja savu foto": ("Viņš rādīja savu foto", None),
    "Ljósmynd/Anna Dæmi": ("", "Anna Dæmi"),
    "Video/Audio": ("Video/Audio", None),
    "图片来源：示例研究院": ("", "示例研究院"),
    "写真：例文通信": ("", "例文通信"),
    "Registers drying in the gym. Photo by the author": ("Registers drying in the gym.", "the author"),
    "Một cánh đồng sen, ảnh chụp tháng 4 năm 2012.": ("Một cánh đồng sen, ảnh chụp tháng 4 năm 2012.", None),
    "Last day at the counter. (Ann Lee | ST Example Media for ST.com)": (
        "Last day at the counter.",
        "Ann Lee | ST Example Media for ST.com",
    ),
    "Photo credit: Ann Lee | Example Media Group": ("", "Ann Lee | Example Media Group"),
    "Ông Hà phát biểu. Ảnh: Kim Thành": ("Ông Hà phát biểu.", "Kim Thành"),
    "People walk by the river last fall. (Ann Lee | Example Gazette)": (
        "People walk by the river last fall.",
        "Ann Lee | Example Gazette",
    ),
    "People walk by the river last fall. (Ann Lee, Example Gazette)": (
        "People walk by the river last fall.",
        "Ann Lee, Example Gazette",
    ),
    "Passengers on the last ferry. Credit...Ann Lee for The New Example": (
        "Passengers on the last ferry.",
        "Ann Lee for The New Example",
    ),
    "Credit...Ann Lee for The New Example Times": ("", "Ann Lee for The New Example Times"),
    "Le cordonnier dans son atelier. | OUEST-EXEMPLE": ("Le cordonnier dans son atelier.", "OUEST-EXEMPLE"),
    "Warga menyeberang, Kamis (10/3/2022). ANTARA/Andi Wijaya/aa.": (
        "Warga menyeberang, Kamis (10/3/2022).",
        "ANTARA/Andi Wijaya",
    ),
    "문방구 주인 최옥순 씨 [촬영 김민수]": ("문방구 주인 최옥순 씨", "김민수"),
    "주민들이 다리를 건너고 있다. ⓒ예시뉴스": ("주민들이 다리를 건너고 있다.", "예시뉴스"),
    "Die Fähre im HafenFoto: Max Muster/dpa/picture alliance": ("Die Fähre im Hafen", "Max Muster/dpa/picture alliance"),
    "Die Fähre liegt am Pier.J. R. Muster/dpa": ("Die Fähre liegt am Pier.", "J. R. Muster/dpa"),
    "Ann Lee/The Example and Mail": ("", "Ann Lee/The Example and Mail"),
    "The ferry on Monday, March 3, 2025. Ann Lee/Example Chronicle": (
        "The ferry on Monday, March 3, 2025.",
        "Ann Lee/Example Chronicle",
    ),
    "By Ann Lee/The Example Times": ("By Ann Lee/The Example Times", None),
    "A ferry leaves the port. —PHOTO FROM EXAMPLE TOWN": ("A ferry leaves the port.", "EXAMPLE TOWN"),
    "A car was swept off a bridge. (Supplied/Example Province)": ("A car was swept off a bridge.", "Example Province"),
    "Postcards beside the seeds. (Ann Lee for The Example Post)": ("Postcards beside the seeds.", "Ann Lee for The Example Post"),
    "UniCredit: Nach der Krise": ("UniCredit: Nach der Krise", None),
    "Fot. PAP/Darek Wilk": ("", "PAP/Darek Wilk"),
    "A farmer in her potato field. PHOTO/ANN LEE": ("A farmer in her potato field.", "ANN LEE"),
    "Traders at the market on Monday. Photo | File": ("Traders at the market on Monday.", "File"),
    "Le pont, le 12 janvier. ANNE MARTIN POUR « L’EXEMPLE »": ("Le pont, le 12 janvier.", "ANNE MARTIN POUR « L’EXEMPLE »"),
    "The bill failed in the House (Stone | Reed)": ("The bill failed in the House (Stone | Reed)", None),
    "The story ran (The Example Times)": ("The story ran (The Example Times)", None),
    "Photo by Ann Lee on Unsplash": ("", "Ann Lee on Unsplash"),
    "Nowy most (Fot. Anna Lis / Agencja Przykład)": ("Nowy most", "Anna Lis / Agencja Przykład"),
    "大桥昨日通车现场。本报记者 李明 摄": ("大桥昨日通车现场。", "李明"),
    "다리의 모습. 사진=예시일보 DB": ("다리의 모습.", "예시일보 DB"),
    "Ông Hà phát biểu. Ảnh: Kim Thành.": ("Ông Hà phát biểu.", "Kim Thành"),
    "Ông Hà phát biểu (Ảnh: Kim Thành)": ("Ông Hà phát biểu", "Kim Thành"),
    "Ông Hà phát biểu (Ảnh: Kim Thành).": ("Ông Hà phát biểu", "Kim Thành"),
    "Ông Hà phát biểu - Ảnh: KIM THÀNH": ("Ông Hà phát biểu", "KIM THÀNH"),
    "Ông Hà phát biểu – Ảnh : Kim Thành": ("Ông Hà phát biểu", "Kim Thành"),
    "Ông Hà phát biểu. (Nguồn: TTXVN)": ("Ông Hà phát biểu.", "TTXVN"),
    "Ông Hà phát biểu. Nguồn ảnh: Facebook": ("Ông Hà phát biểu.", "Facebook"),
    "Ông Hà phát biểu. Hình: Kim Thành": ("Ông Hà phát biểu.", "Kim Thành"),
    "Clip: Hiện trường vụ lật xe": ("Clip: Hiện trường vụ lật xe", None),
    "Video: Toàn cảnh cầu mới sáng 17/7:": ("Video: Toàn cảnh cầu mới sáng 17/7:", None),
    "Clip: Bá Đô": ("", "Bá Đô"),
    "Ông Hà phát biểu. Video: Bá Đô": ("Ông Hà phát biểu.", "Bá Đô"),
    "Ông Hà phát biểu. Clip: CTV": ("Ông Hà phát biểu.", "CTV"),
    "Diễn biến giá vàng. Đồ họa: Tiến Thành": ("Diễn biến giá vàng.", "Tiến Thành"),
    "Diễn biến giá vàng. Đồ hoạ: Tiến Thành": ("Diễn biến giá vàng.", "Tiến Thành"),
    "Cánh đồng muối. Ảnh: Nguyễn Hải/TTXVN": ("Cánh đồng muối.", "Nguyễn Hải/TTXVN"),
    "Cánh đồng muối. Ảnh: THỐNG NHẤT (TTXVN)": ("Cánh đồng muối.", "THỐNG NHẤT (TTXVN)"),
    "Cánh đồng muối. Ảnh: AFP/Getty Images": ("Cánh đồng muối.", "AFP/Getty Images"),
    "The Marigold leaves port. Photo: Sam Ortega": ("The Marigold leaves port.", "Sam Ortega"),
    "Getty Images / File": ("", "Getty Images / File"),
    "The ferry at the old pier (Pic: SWNS)": ("The ferry at the old pier", "SWNS"),
    "The ferry was towed to the yard on Monday. (HANDOUT)": ("The ferry was towed to the yard on Monday.", "HANDOUT"),
    "The Marigold leaves port (AP Photo/Sam Ortega)": ("The Marigold leaves port", "AP Photo/Sam Ortega"),
    "De brug bij avond. © Anna Lie / Persdienst": ("De brug bij avond.", "Anna Lie / Persdienst"),
    "Xã viên phân loại búp chè_Ảnh: Tư liệu": ("Xã viên phân loại búp chè", "Tư liệu"),
    "Ruộng nhiễm mặn ở Gò Công hôm 20/3/2026. AFP": ("Ruộng nhiễm mặn ở Gò Công hôm 20/3/2026.", "AFP"),
    "The bridge is open. Buses were the first to cross it on Monday. AFP": (
        "The bridge is open. Buses were the first to cross it on Monday. AFP",
        None,
    ),
    "De brug bij avond (© Persdienst)": ("De brug bij avond", "Persdienst"),
    "The bridge on Monday.Credit...Sam Ortega": ("The bridge on Monday.", "Sam Ortega"),
    "The bridge on Monday (Getty Images)": ("The bridge on Monday", "Getty Images"),
    "The bridge on Monday.—Reuters": ("The bridge on Monday.", "Reuters"),
    "Warga menyeberangi jembatan.(CONTOH/ANDI WIJAYA)": ("Warga menyeberangi jembatan.", "CONTOH/ANDI WIJAYA"),
    "Pupils look at the stars on Monday. (Express photo by Sam Ortega)": ("Pupils look at the stars on Monday.", "Sam Ortega"),
    "Picture: iStock": ("", "iStock"),
    "Photo courtesy of baomau.vn": ("", "baomau.vn"),
    "Photo courtesy of nobody, said the man who took it on the bridge": (
        "Photo courtesy of nobody, said the man who took it on the bridge",
        None,
    ),
    "Bild: picture alliance / dpa | Max Muster": ("", "picture alliance / dpa | Max Muster"),
    "Bild: brücke am abend": ("Bild: brücke am abend", None),
    "Cranes at the cannery on Friday. (Photo by Tom Reyes, Valley Star)": (
        "Cranes at the cannery on Friday.",
        "Tom Reyes, Valley Star",
    ),
    "Foto: Perpustakaan kapal (Andi Wijaya/contohcom)": ("Foto: Perpustakaan kapal", "Andi Wijaya/contohcom"),
    "La policía entra en el barrio / Ana Muñoz": ("La policía entra en el barrio", "Ana Muñoz"),
    "Partido entre Valle / Sierra": ("Partido entre Valle / Sierra", None),
    "새 도서관의 모습. 해변구 제공": ("새 도서관의 모습.", "해변구"),
    "سكان يعبرون الجسر (أ.ف.ب)": ("سكان يعبرون الجسر", "أ.ف.ب"),
    "居民步行過橋。（民眾提供）": ("居民步行過橋。", "民眾"),
    "居民步行過橋。（圖／記者王小明翻攝）": ("居民步行過橋。", "王小明"),
    "居民步行過橋。（圖／取自臉書）": ("居民步行過橋。", "取自臉書"),
    "居民步行過橋。圖／例報資料照片": ("居民步行過橋。", "例報資料照片"),
    "居民步行过桥。 例报记者 李明 图": ("居民步行过桥。", "李明"),
    "居民步行过桥。受访者供图": ("居民步行过桥。", "受访者"),
    "江边大桥夜景 李明 摄": ("江边大桥夜景", "李明"),
    "居民步行过桥。东山区公安分局供图 例网发": ("居民步行过桥。", "东山区公安分局"),
    "居民步行过桥（图源：网络）": ("居民步行过桥", "网络"),
    "居民步行过桥 图源/例图网": ("居民步行过桥", "例图网"),
    "居民步行过桥 摄影/李明": ("居民步行过桥", "李明"),
    "居民步行过桥。本文图片 例报记者 李明 图": ("居民步行过桥。", "例报记者 李明"),
    "图丨例图网": ("", "例图网"),
    "题图来自例图网": ("", "例图网"),
    "▲图片来自视频截图。": ("", "视频截图"),
    "这些消息来自网络": ("这些消息来自网络", None),
    "주민들이 다리를 건너고 있다 | 해변구 제공": ("주민들이 다리를 건너고 있다", "해변구"),
    "本周展览 清明上河图": ("本周展览 清明上河图", None),
    "橋を渡る人たち=2026年1月12日、北橋県川辺町、佐々木由美子撮影": (
        "橋を渡る人たち=2026年1月12日、北橋県川辺町",
        "佐々木由美子",
    ),
    "橋を渡る人たち＝北橋市で、林よし子撮影": ("橋を渡る人たち＝北橋市で", "林よし子"),
    "주민들이 다리를 건너고 있다. 김민수 기자": ("주민들이 다리를 건너고 있다.", "김민수 기자"),
    "주민들이 다리를 건너고 있다. 연합뉴스": ("주민들이 다리를 건너고 있다.", "연합뉴스"),
    "주민들이 다리를 건너고 있다. 사진 해변구": ("주민들이 다리를 건너고 있다.", "해변구"),
    "주민들이 건너는 다리 /사진=뉴스1": ("주민들이 건너는 다리", "뉴스1"),
    "[해변구 제공. 재판매 및 DB 금지]": ("", "해변구"),
    "사진=연합뉴스": ("", "연합뉴스"),
    "강 위의 다리. (사진=해변구 제공) 2026.01.12. photo@example.com": ("강 위의 다리.", "해변구 제공"),
    "다리 개통 [포토]": ("다리 개통 [포토]", None),
    "시는 다리를 개통했다. 주민들은 반겼다. 김민수 기자": ("시는 다리를 개통했다. 주민들은 반겼다. 김민수 기자", None),
    "橋を渡る人たち＝北橋市、田中太郎撮影": ("橋を渡る人たち＝北橋市", "田中太郎"),
    "주민들이 다리를 건너고 있다. /김민수 기자": ("주민들이 다리를 건너고 있다.", "김민수 기자"),
    "Ảnh: Kim Thành": ("", "Kim Thành"),
    "The Marigold leaves port. | Sam Ortega/AFP via Getty Images": (
        "The Marigold leaves port.",
        "Sam Ortega/AFP via Getty Images",
    ),
    "The Marigold leaves port (AFP / SAM ORTEGA)": ("The Marigold leaves port", "AFP / SAM ORTEGA"),
    "Der Hafen bei Nacht. © dpa | Jan Muster": ("Der Hafen bei Nacht.", "dpa | Jan Muster"),
    "Der Hafen bei Nacht.© Jan Hinrich Muster/dpa": ("Der Hafen bei Nacht.", "Jan Hinrich Muster/dpa"),
    "Jan Muster/dpa": ("", "Jan Muster/dpa"),
}


@pytest.mark.parametrize(("caption", "parts"), CREDITS.items(), ids=str)
def test_a_credit_is_split_off(caption: str, parts: tuple[str, str]) -> None:
    assert split_credit(caption) == parts


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ông Hà phát biểu.",
        "Ảnh hưởng của bão số 7 còn kéo dài đến hết tuần.",
        "Chùm ảnh: Chợ trâu Cán Cấu",
        "Phóng sự ảnh: Chợ trâu Cán Cấu ngày giáp Tết",
        "Nguồn nước ngầm đang cạn dần ở nhiều xã.",
        "Bức ảnh: một câu chuyện dài về người mẹ đi tìm con suốt ba mươi năm qua nhiều tỉnh thành của đất nước.",
        "Hình ảnh này lan truyền trên mạng xã hội.",
        "The photo shows a ferry leaving port.",
        "© Anna Lie",
        "The Harbour Post © 2026",
        "All rights reserved © The Harbour Post 2026",
        "The ferry left port before dawn, its captain told Reuters.",
        "The yard cut its prices, according to figures it released via Bloomberg",
    ],
)
def test_a_text_without_a_credit_stays_whole(text: str) -> None:
    assert split_credit(text) == (text, None)


def test_a_label_that_lost_the_space_before_it_is_found_on_a_page() -> None:
    text = "Die Stadt hat am Montag ihre neunte Brücke über den Fluss eröffnet, vier Jahre nach dem Beginn der Bauarbeiten.\n"
    article = clean(f"{text}Die Brücke am AbendFoto: Max Muster\n{text.replace('neunte', 'schönste')}")
    assert [(caption.text, caption.credit) for caption in article.captions] == [("Die Brücke am Abend", "Max Muster")]


def test_hostile_text_is_split_in_bounded_time() -> None:
    text = "Ảnh: ( " * 5_000
    assert len(split_credit(text)[0]) <= len(text)


@pytest.mark.parametrize(
    ("credit", "who"),
    [
        ("(Kim Thành/Báo Ven Sông)", "Kim Thành/Báo Ven Sông"),
        ("(Ảnh: Kim Thành)", "Kim Thành"),
        ("Ảnh:", "Ảnh:"),
        ("picture alliance", "picture alliance"),
        ("(Kim Thành) (AP)", "(Kim Thành) (AP)"),
    ],
)
def test_a_credit_without_its_label_and_brackets(credit: str, who: str) -> None:
    assert bare_credit(credit) == who


def test_a_credit_of_its_own_belongs_to_the_line_above_it() -> None:
    paragraph = "Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục."
    article = clean(f"{paragraph}\nCầu mới nhìn từ bờ nam\nẢNH: KIM THÀNH\n{paragraph.replace('chín', 'mười')}\nẢNH: HOÀI AN\n")
    assert [(caption.text, caption.credit) for caption in article.captions] == [
        ("Cầu mới nhìn từ bờ nam", "KIM THÀNH"),
        ("", "HOÀI AN"),
    ]


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("Pickers at a tea estate near Kericho, Kenya, January 10, 2024. REUTERS/Tom Dunn", "REUTERS/Tom Dunn"),
        ("People cross the bridge. AFP/Ann Lee", "AFP/Ann Lee"),
        ("Farmers transplant rice seedlings. — VNA/VNS Photo Minh Trí", "Minh Trí"),
        ("The deal was reported by AFP/Reuters on Monday.", None),
    ],
)
def test_an_agency_may_stand_before_who_took_the_picture(text: str, credit: str | None) -> None:
    assert split_credit(text)[1] == credit


def test_a_credits_label_before_a_stroke_is_none_of_it() -> None:
    assert bare_credit("圖／張志明") == "張志明"
    assert bare_credit("사진=박서연") == "박서연"


def test_a_label_before_a_stroke_and_a_name_are_a_credit() -> None:
    assert split_credit("圖／張志明") == ("", "張志明")
    assert split_credit("图／三月的油菜花开满山坡。这是第二句。")[1] is None
