"""The tag that opens a lede: agency, place, or both."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.normalize import tidy
from newsclean.shapes.agency import _agency_opening, opens_with_agency, split_opening
from newsclean.words import words

REST = "Ngày 12/7, huyện tổ chức hội nghị sơ kết."
OPENINGS = {
    "(Thanh tra) - ": ("Thanh tra", None),
    "(Thanh tra)- ": ("Thanh tra", None),
    "(SGGPO).- ": ("SGGPO", None),
    "(Dân trí) - ": ("Dân trí", None),
    "(Dân trí) – ": ("Dân trí", None),
    "(NLĐO)- ": ("NLĐO", None),
    "(NLĐO) - ": ("NLĐO", None),
    "(TTXVN/Vietnam+) - ": ("TTXVN/Vietnam+", None),
    "TTO - ": ("TTO", None),
    "QT Online - ": ("QT Online", None),
    "TT - ": ("TT", None),
    "GĐ&XH - ": ("GĐ&XH", None),
    "VOV.VN - ": ("VOV.VN", None),
    "(Chinhphu.vn) - ": ("Chinhphu.vn", None),
    "[VOV2] - ": ("VOV2", None),
    "(GD&TĐ) - ": ("GD&TĐ", None),
    "Dân trí ": ("Dân trí", None),
    "Biên phòng - ": ("Biên phòng", None),
    "TGVN. ": ("TGVN", None),
    "LAGOS, Jan 12 (Reuters) - ": ("Reuters", "LAGOS"),
    "San José de la Sierra, 12 ene (EFE).- ": ("EFE", "San José de la Sierra"),
    "NORDBRÜCK, Ohio, Jan. 12 (AP) -- ": ("AP", "NORDBRÜCK, Ohio"),
    "Bratislava 12. januára (TASR) - ": ("TASR", "Bratislava"),
    "ЛАГОС, 12 янв — РИА Новости. ": ("РИА Новости", "ЛАГОС"),
    "ЛАГОС, 12 января. /ТАСС/. ": ("ТАСС", "ЛАГОС"),
    "NDO/ ": ("NDO", None),
    "NDO/": ("NDO", None),
    "Bến Tre": (None, "Bến Tre"),
    "Mỹ": (None, "Mỹ"),
    "Hà Nội - ": (None, "Hà Nội"),
    "TP.HCM - ": (None, "TP.HCM"),
    "Khánh Hòa - ": (None, "Khánh Hòa"),
    "Khánh Hoà - ": (None, "Khánh Hoà"),
    "LONDON (Reuters) - ": ("Reuters", "LONDON"),
    "Baocaumoi.vn - ": ("Baocaumoi.vn", None),
    "Jakarta (TTXVN 12/1) - ": ("TTXVN", "Jakarta"),
    "Hà Nội (TTXVN, 12/1/2026) - ": ("TTXVN", "Hà Nội"),
    "NEW YORK (AP) — ": ("AP", "NEW YORK"),
    "KENT, Wash. — ": (None, "KENT, Wash."),
    "IBA, ZAMBALES—": (None, "IBA, ZAMBALES"),
    "WESTBROOK, N.Y. – ": (None, "WESTBROOK, N.Y."),
    "JAKARTA, CONTOH.com - ": ("CONTOH.com", "JAKARTA"),
    "CONTOH.CO, Jakarta - ": ("CONTOH.CO", "Jakarta"),
    "Jakarta, CNN Indonesia -- ": ("CNN Indonesia", "Jakarta"),
    "SEOUL, South Korea (AP) — ": ("AP", "SEOUL, South Korea"),
}


@pytest.mark.parametrize(("tag", "parts"), OPENINGS.items(), ids=str)
def test_a_tag_is_split_off(tag: str, parts: tuple[str | None, str | None]) -> None:
    assert split_opening(tag + REST) == (*parts, REST)


@pytest.mark.parametrize(
    "text",
    [
        "",
        REST,
        "(Dân trí)",
        "Ông Nam - người đứng đầu huyện - cho biết cầu sẽ xong trước Tết.",
        "Cầu Long Biên - biểu tượng của Hà Nội - được sơn lại.",
        "(Ảnh) - Ngày 12/7 trên công trường.",
        "Anh ta nói rằng cầu sẽ xong trước Tết.",
        "Covid-19 quay lại trường học.",
        "Một năm (2023) - nhiều thay đổi.",
        "Thanh tra Chính phủ kết luận về ba cây cầu.",
        "Xây dựng Đảng bộ huyện trong sạch.",
        "Biên phòng - lực lượng giữ cửa sông - có thêm tàu.",
        "TP. Hồ Chí Minh có thêm cầu.",
        "In Lagos, on Jan 12 (Monday) - a day late - the bridge opened.",
        "In 12 months (or so) - the bridge opens.",
        "Mỹ - Trung nối lại đàm phán về cầu cảng.",
        "Nga - Ukraine trao đổi tù binh.",
        "Hà Nội - Hải Phòng là tuyến cao tốc đầu tiên có cầu vượt biển.",
        "TP.HCM - Long Thành - Dầu Giây có thêm làn xe.",
    ],
)
def test_a_text_without_a_tag_stays_whole(text: str) -> None:
    assert split_opening(text) == (None, None, text)


def test_the_opening_of_a_wire_story() -> None:
    assert opens_with_agency("(Thanh tra) - Tỉnh vừa có văn bản.")
    assert opens_with_agency("(SGGPO).- Tỉnh vừa có văn bản.")
    assert not opens_with_agency("Thanh tra tỉnh vừa có văn bản.")
    assert not opens_with_agency("(1) - 2")


@given(
    st.sampled_from(["", "(", "[Báo ", "  "]), st.sampled_from(words("agencies")), st.sampled_from([" - ", ") – ", "]― ", " "])
)
def test_no_tag_is_too_long_for_the_glance_at_its_dash(before: str, agency: str, after: str) -> None:
    text = tidy(before + agency + after + REST)
    assert opens_with_agency(text) == (_agency_opening().match(text) is not None)


def test_a_competition_with_its_year_is_no_agency() -> None:
    text = f"(Chung kết SEA Games 2019) - {REST}"
    assert split_opening(text).rest == text
    assert not opens_with_agency(text)
