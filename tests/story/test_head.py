"""The headline block: it begins with the line marked "# ", and the line marked "@ " dates the story."""

from __future__ import annotations

import pytest

from newsclean import clean, explain
from tests.story.texts import BODY, TITLE

MENU = "Thời sự\nThế giới\nKinh doanh\nĐăng nhập\nTrang chủ\n"
STAMP = "12/01/2026 09:30\n"

CASES = {
    "no day of a list that a line of the story announces": f"# {BODY}Gói thầu mở ngày 20/11/2023, có ba nhà thầu:\n- Công ty Cầu Mới\n",
    "no day on which a picture was taken": f"{MENU}# {TITLE}Cây cầu nhìn từ bờ nam, ngày 03/10/2025. AFP - ANNE MARTIN\n{BODY}",
    "a label of the lead picture on top": f"# Ảnh minh họa\n{BODY}",
    "a stamp and how often it was read, above a field with an hour": f"{MENU}# {TITLE}@ Ngày đăng: 02/10/2023 - Lượt xem: 512\n{BODY}"
    "1. Thời gian: 8h30 - 11h30, thứ Sáu ngày 13/10/2023\n",
    "without what a lede announces": "# Cảm tạ\nGia đình chúng tôi xin chân thành cảm tạ bà con lối xóm đã đến phúng viếng, tiễn đưa:\n"
    "Cụ bà Lê Thị Lài\nTạ thế lúc 14 giờ ngày 2-3-2011, hưởng thọ 83 tuổi\n" + BODY,
    "a stamp below the headline": f"{MENU}# {TITLE}@ {STAMP}{BODY}",
    "a stamp above the headline": f"{MENU}# @ {STAMP}{TITLE}{BODY}",
    "a kicker above the headline": f"{MENU}# Cầu mới của thành phố:\n{TITLE}@ {STAMP}{BODY}",
    "the caption of the lead picture above the headline": f"{MENU}# Cây cầu nhìn từ bờ nam. Ảnh: Kim Thành\n{TITLE}@ {STAMP}{BODY}",
    "no headline, a name and a stamp": f"{MENU}# @ {STAMP}Kim Thành\n{BODY}",
    "a stamp with a name and a reading time": f"{MENU}# {TITLE}@ Tiếng nói phố 12/01/2026, 09:30 3 phút đọc\n{BODY}",
    "a stamp without a day above one that has it": f"{MENU}# {TITLE}3 giờ trước\n@ {STAMP}{BODY}",
    "a stamp of a change above the story's own": f"{MENU}# {TITLE}Updated 13/01/2026 09:30\n@ {STAMP}{BODY}",
    "who says that he wrote it between the stamp and the headline": f"{MENU}# @ {STAMP}Tác giả: Kim Thành\n{TITLE}{BODY}",
    "a name between the stamp and the headline": f"{MENU}# @ {STAMP}Kim Thành\n{TITLE}{BODY}",
    "a name above the stamp and the headline": f"{MENU}# Kim Thành\n@ {STAMP}{TITLE}{BODY}",
    "who says that he wrote it above the headline, without a stamp": f"{MENU}# Tác giả Kim Thành\n{TITLE}{BODY}",
    "a row of sections above the headline": f"Điểm nóng Chính sách Doanh nhân Thị trường Sống xanh\n# {TITLE}@ {STAMP}{BODY}",
    "a name above the headline, without a stamp": f"{MENU}Kim Thành\n# {TITLE}{BODY}",
    "a stamp above a sign, above the stamp of a change": f"{MENU}# @ {STAMP}•\nUpdated 13/01/2026 09:30\n{TITLE}{BODY}",
    "the clock of the page and its section above a story with a stamp of its own": "Thứ Bảy, ngày 24/05/2025 BẮC GIANG 27°C\n"
    f"Kinh tế / Nông thôn\n# {TITLE}@ {STAMP}{BODY}",
    "the path to the story below a menu of three sections": f"Tin mới Sống khỏe Thường thức\nSống khỏe\n# {TITLE}@ {STAMP}{BODY}",
    "a stamp below who signs the story and made its pictures and layout": f"{MENU}# {TITLE}{BODY}Bài: Thu Hương\nẢnh: Bích Huệ\n"
    f"Trình bày: Nguyễn Hà\n@ {STAMP}Theo dõi báo ảnh Ven Sông trên Google News\n",
    "a stamp below the body": f"{MENU}# {TITLE}{BODY}@ {STAMP}",
    "a stamp below the body, above a notice": f"{MENU}# {TITLE}{BODY}@ {STAMP}* Tên nhân vật đã được thay đổi\nBình luận (0)\n",
    "a line as long as a headline above the one that is found": f"# Người dân hai bờ mong đợi ngày thông xe của cây cầu\n{TITLE}{BODY}",
    "a section above the headline": f"Giao thông đô thị\n# {TITLE}{BODY}",
    "a few lines on top that nothing speaks against": f"# Bạn đọc viết\nSố đầu năm\n{TITLE}{BODY}",
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_the_headline_block_is_found(page: str) -> None:
    lines = page.splitlines()
    story = explain("\n".join(line.removeprefix("# ").removeprefix("@ ") for line in lines)).story
    assert story.head == next(index for index, line in enumerate(lines) if line.startswith("# "))
    assert story.dateline == next((index for index, line in enumerate(lines) if line.removeprefix("# ").startswith("@ ")), -1)


def test_the_short_decks_of_a_korean_headline_stay() -> None:
    page = "정치\n사회\n다리 개통에 주민들 걸어서 강 건너\n시, 12일 아홉 번째 다리 개통\n"
    page += "공사 4년 만에 차량 통행 시작\n김민수 기자\n입력 2026.01.12. 09:30\n댓글\n"
    page += "강을 건너는 아홉 번째 다리가 12일 개통해 주민 수천 명이 걸어서 다리를 건넜다고 시가 밝혔다.\n"
    page += "시에 따르면 공사에는 4년이 걸렸고 비용은 예상보다 적게 들었으며 다친 사람은 없었다.\n"
    article = clean(page)
    assert article.headline == "다리 개통에 주민들 걸어서 강 건너"
    assert article.lede == "시, 12일 아홉 번째 다리 개통"
    assert article.paragraphs[0].text == "공사 4년 만에 차량 통행 시작"


HARBOUR = """\
After 38 years on the harbour, Ruth Stone tied up her boat for good on Friday. Half the town came to see it.
Passengers on the last ferry. Credit...Ann Lee for The New Example
Share full article
By Anna Reed
Nov. 15, 2019
The first thing that she did on her last day at work was check the weather, as she had on each of some 11,000 days before it.
It was 41 degrees, with a light wind out of the northwest, and the fog that had kept the boats in port was gone by seven.
"""


def test_the_lead_picture_and_a_button_may_stand_between_lede_and_byline() -> None:
    article = clean("Menu\nA Ferry Captain’s Last Crossing\n" + HARBOUR)
    assert (article.bylines, article.dateline.published) == (["Anna Reed"], "2019-11-15")
    assert [caption.credit for caption in article.captions] == ["Ann Lee for The New Example"]


def test_a_place_is_no_byline_beside_who_says_that_she_signs() -> None:
    article = clean(
        f"Menu\nThe old ferry makes its last crossing of the harbour\nNew York\nShare\nThe Old Pier\nPrint\n{HARBOUR}"
    )
    assert article.bylines == ["Anna Reed"]


def test_a_deck_below_a_kicker_stays() -> None:
    page = "Accueil\nPlanète\nCinq gestes pour garder sa maison fraîche\nCANICULE\n"
    page += "Volets et bassines : les conseils des pompiers pour passer la semaine\n"
    page += "Publié le 24/06/2019 à 12h15\nPartager\nLe thermomètre doit dépasser 40 degrés dès mercredi dans le Sud, selon les prévisions.\n"
    page += "Le soleil chauffe les vitres bien avant midi, et il faut donc fermer les volets avant neuf heures du côté est.\n"
    article = clean(page)
    assert "les conseils des pompiers" in article.text


def test_the_heading_of_the_first_entry_of_a_live_blog_stays() -> None:
    entry = "About 7,000 homes in the north-east of England remain without electricity, the company has said in a statement on its site.\n"
    page = "Storm: thousands still without power as a second storm closes in\n12 January 2026 18.02 GMT\nShare\nKey events\n"
    page += f"12 January 2026 17.58 GMT\nThat’s all for today\n{entry}{entry.replace('7,000', '9,000')}"
    assert "That’s all for today" in clean(page).text


def test_four_words_right_below_the_headline_are_its_deck() -> None:
    entry = (
        "The boiler of the locomotive burst on Monday morning just outside the old station, and nobody on the train was hurt.\n"
    )
    page = f"Home\nLocomotive fire closes the mountain line for a week\nEngine seized before crash\n12 January 2026\nShare\n{entry}{entry[4:]}"
    assert "Engine seized before crash" in clean(page).text


def test_a_deck_below_a_headline_that_is_said_again_stays() -> None:
    title, deck = (
        "Locomotive fire closes the mountain line for a week",
        "Engineers talk of burst boilers, lost summers and what comes next",
    )
    entry = "The boiler of the locomotive burst on Monday morning just outside the old station, and nobody was hurt.\n"
    page = f"{title}\nNews | Politics\n{title}\n{deck}\nSubscribe to our newsletter\n{entry}{entry[4:]}"
    assert deck in clean(page).text


def test_a_credit_with_an_abbreviated_label_signs_no_story() -> None:
    page = "Strona główna\nSport\nWoda odsłoniła most sprzed dwustu lat w Krzemiennej\n12.01.2026, 12:48\nFot. PAP/Anna Lis\n"
    page += "Niski stan wody w Sanie odsłonił dębowe pale mostu, o którym wspominają dokumenty sprzed lat, poinformował konserwator.\n"
    page += "Pale odkrył wędkarz w pobliżu Krzemiennej, który myślał, że to kłody po powodzi, i od razu zadzwonił do urzędu.\n"
    article = clean(page)
    assert (article.bylines, [caption.credit for caption in article.captions]) == ([], ["PAP/Anna Lis"])


def test_a_stamp_below_the_title_of_another_story_dates_nothing() -> None:
    story = (
        "Zubi berria ireki dute ibaiaren gainean",
        "Hiriak ostiralean ireki zuen ibai gaineko zubi berria, lau urteko lanen ondoren, eta horrekin amaitu ziren eztabaida luzeak.",
        "Zubiak bost kilometro ditu, zortzi errei, eta hiru ehun milioi euro kostatu da, udalak jakinarazi duenez astelehenean.",
    )
    assert clean("\n".join((*story, "Portuko kaia berritzen hasiko dira", "2026-01-12 09:10"))).dateline.published is None
    assert clean("\n".join((*story, "2026-01-12 09:10"))).dateline.published == "2026-01-12T09:10:00"


@pytest.mark.parametrize(
    "signature", ["Minh Hằng - Lê Nam", "Nguyễn Thị Minh Hằng", "Bài và ảnh: Minh Hằng", "Theo Báo Ví Dụ Miền Tây"]
)
def test_a_stamp_below_who_signs_dates_the_story(signature: str) -> None:
    page = "\n".join(("Cầu thứ chín thông xe sáng nay", BODY.rstrip(), signature, "16:05 09/05/2024"))
    assert clean(page).dateline.published == "2024-05-09T16:05:00+07:00"


def test_a_name_that_its_portrait_says_stands_between_lede_and_stamp_once() -> None:
    article = clean(
        "La vieja estación del pueblo abre como biblioteca\n"
        "La estación de tren llevaba treinta años cerrada cuando los vecinos decidieron llenarla de libros y abrirla cada tarde.\n"
        "Marta Ruiz Soler\nMarta Ruiz Soler\nLas Palmas de Gran Canaria\nLunes, 12 de enero 2026, 09:30\n"
        "El ayuntamiento cedió el edificio y una cooperativa de la comarca arregló el tejado con la ayuda de los jóvenes.\n"
        "Hoy la biblioteca tiene cuatro mil libros y recibe cada semana a unas doscientas personas de los pueblos.\n"
    )
    assert ((article.dateline.published or "")[:10], article.captions) == ("2026-01-12", [])


@pytest.mark.parametrize(
    "signed",
    [
        "12 January 2026\nThe bridge from the northern bank. Photo: Max Muster\nWritten by\nAnn Lee\n",
        "12 January 2026\nThe bridge from the northern bank. Photo: Max Muster\nAnn Lee\nReporter\n",
    ],
)
def test_a_name_below_a_label_or_above_a_post_signs(signed: str) -> None:
    article = clean(
        "City opens its ninth bridge over the river\n" + signed + "Share\n"
        "The city opened its ninth bridge over the river on Monday, four years after work began and two floods delayed it.\n"
        "The bridge is five kilometres long, has eight lanes and cost three hundred million dollars, the city said.\n"
    )
    assert (article.bylines, len(article.paragraphs)) == (["Ann Lee"], 1)


def test_a_name_below_its_label_signs_between_lede_and_body() -> None:
    article = clean(
        "Stadt eröffnet neunte Brücke über den Fluss\n"
        "Vier Jahre nach dem Baubeginn rollt der Verkehr. Die alte Fähre kommt nun in ein Museum am Hafen.\n"
        "von\nAnna Lee\n"
        "Die Stadt hat am Montag ihre neunte Brücke über den Fluss eröffnet, vier Jahre nach dem Beginn der Arbeiten und zwei Fluten.\n"
        "Die Brücke ist fünf Kilometer lang, hat acht Spuren und hat dreihundert Millionen Euro gekostet, wie die Stadt mitteilte.\n"
        "Zwei Firmen aus der Gegend haben sie gebaut und wurden drei Monate vor der Zeit fertig, was zwanzig Millionen Euro sparte.\n"
        "Die letzte Fähre fuhr am Sonntagabend mit zweihundert Menschen an Bord, von denen die meisten zum Abschied gekommen waren.\n"
    )
    assert article.bylines == ["Anna Lee"]
    assert "von" not in [line.text for line in article.paragraphs]
