"""Who signs beside a stamp."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.shapes.signers import signs_beside


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ann Lee on January 12, 2026", ("Ann Lee",)),
        ("Posted on January 12, 2026 by Ann Lee", ("Ann Lee",)),
        ("Veröffentlicht am 12. Januar 2026 von Anna Muster", ("Anna Muster",)),
        ("January 12, 2026 | Example City", ()),
        ("PTI | 05:01 PM,Jan 17,2012", ("PTI",)),
        ("Ann Lee & Bob Ray, EX Bureau Jan 16, 2012, 03.47AM IST", ("Ann Lee", "Bob Ray")),
        ("Ann Lee, New Delhi, Jan 16, 2012", ()),
        ("New Delhi, Jan 16, 2012", ()),
        ("Posted on January 12, 2026", ()),
        ("By Ann Lee", ()),
    ],
)
def test_names_before_or_behind_a_stamp(text: str, names: tuple[str, ...]) -> None:
    assert signs_beside(text) == names


@pytest.mark.parametrize(("who", "bylines"), [("佐藤花子", ["佐藤花子"]), ("地域", [])])
def test_who_took_the_pictures_signs_beside_the_stamp(who: str, bylines: list[str]) -> None:
    page = f"""川にかかる九番目の橋が開通し、住民が歩いて渡った
2026年1月12日 11時30分
{who}
シェア
橋を渡る人たち＝2026年1月12日、北橋市、佐藤花子撮影
川にかかる九番目の橋が12日に開通し、両岸の住民が歩いて渡った。橋の長さは5キロ、8車線あり、工事には4年かかった。
市によると、工事費は当初の見積もりより2割少なく、けが人も出なかった。対岸までは10分で行けるようになる。
"""
    assert clean(page).bylines == bylines


def test_a_byline_that_is_only_a_place_signs_nothing() -> None:
    page = """<div class="c-head__wrap"><h2></h2><strong class="c-signature__location">Norte do Vale (SP)</strong></div>
"Chorei um pouco", disse Maria Holt, 54. As obras custaram R$ 31 milhões, o dobro do previsto."""
    assert clean(page).bylines == []


@pytest.mark.parametrize(
    ("between", "bylines"),
    [
        ("ნინო ბერიძე\n12 იანვარი 2026, 16:10", ["ნინო ბერიძე"]),
        ("12 იანვარი 2026, 16:10\nნინო ბერიძე", ["ნინო ბერიძე"]),
        ("ნინო ბერიძე\nმთის ამბები\n12 იანვარი 2026, 16:10", []),
        ("საზოგადოება\n12 იანვარი 2026, 16:10", []),
    ],
)
def test_a_bare_name_in_a_script_without_capitals_signs_beside_the_stamp(between: str, bylines: list[str]) -> None:
    page = f"""სოფელმა საკუთარი ელექტროსადგური ააშენა
{between}
სოფელ წყალთაში შუქი წელიწადში საშუალოდ 90 დღე არ იყო. ახლა ის აღარ ქრება, რადგან სადგური 26 ოჯახს ამარაგებს.
თანხის ნახევარი უცხოურმა ფონდმა გამოყო, დანარჩენი კი სოფლის მცხოვრებლებმა ორ წელიწადში შეაგროვეს.
"""
    assert clean(page).bylines == bylines


def test_a_label_is_no_part_of_who_signs_though_that_is_no_name() -> None:
    page = "Cầu mới thông xe\nSáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông, sau bốn năm thi công liên tục.\n"
    assert clean(page + "Tác giả: Văn phòng HĐND - UBND xã").bylines == ["Văn phòng HĐND - UBND xã"]


def test_a_paper_or_a_place_before_an_arabic_name_does_not_sign() -> None:
    texts = [
        "افتتحت البلدية يوم الجمعة الجسر الجديد فوق النهر، بعد أربع سنوات من الأعمال.",
        "وقال رئيس البلدية إن الجسر سيخفف الازدحام في المدينة القديمة.",
    ]
    page = f"<article><h1>افتتاح الجسر الجديد</h1><span class=author>المثال - أحمد الصالحي</span><p>{texts[0]}</p><p>{texts[1]}</p></article>"
    assert clean(page).bylines == ["أحمد الصالحي"]
