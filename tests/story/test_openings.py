"""Headlines that open with the words of a prompt stay where the story says what they say; prompts go."""

from __future__ import annotations

import pytest

from newsclean import clean, explain

STORIES = {
    "Tải app giả mạo, nhiều người mất tiền trong tài khoản": (
        "Sáng 12/1, công an cho biết nhiều người dân mất tiền trong tài khoản sau khi tải app giả mạo dịch vụ công.",
        "Bà Lê Thị Mười, 62 tuổi, mất 500 triệu đồng chỉ trong mười phút sau khi cài phần mềm theo hướng dẫn qua điện thoại.",
    ),
    "Gói VIP trị giá 2 tỷ đồng của sao Hàn khiến fan tranh cãi": (
        "Công ty quản lý của nhóm nhạc vừa mở bán gói VIP trị giá 2 tỷ đồng cho chuyến lưu diễn châu Á vào tháng 3.",
        "Nhiều người hâm mộ cho rằng mức giá này quá cao, khiến những khán giả trẻ không còn cơ hội gặp thần tượng của họ.",
    ),
    "Cỡ chữ trên biển hiệu phải theo quy định mới": (
        "Từ ngày 1/3, cỡ chữ trên biển hiệu của các cửa hàng ở thành phố phải theo quy định mới do sở văn hóa ban hành.",
        "Nhiều chủ cửa hàng trên phố cổ lo phải thay toàn bộ biển cũ với chi phí hàng chục triệu đồng.",
    ),
    "Tòa soạn tỉnh mở lại mục thư bạn đọc sau ba năm": (
        "Sau ba năm đóng cửa, mục thư bạn đọc của tờ báo tỉnh mở lại từ ngày 12/1, mỗi tuần tòa soạn đăng mười lá thư.",
        "Theo ban biên tập, mỗi ngày tòa soạn nhận khoảng bốn mươi lá thư, phần lớn viết tay và gửi qua bưu điện huyện.",
    ),
}
PROMPT = "Tải ứng dụng Báo Ven Sông để đọc tin nhanh hơn mỗi ngày"


@pytest.mark.parametrize("headline", STORIES)
@pytest.mark.parametrize("above", ["", "Theo dõi Báo Ven Sông trên\n", "Trang chủ\nThời sự\n"])
@pytest.mark.parametrize("below", ["", "12/01/2026 09:30\n"])
def test_the_words_of_the_body_tell_a_headline(headline: str, above: str, below: str) -> None:
    assert clean(f"{above}{headline}\n{below}" + "\n".join(STORIES[headline])).headline == headline


@pytest.mark.parametrize("texts", STORIES.values())
def test_a_prompt_above_a_story_without_a_headline_is_none(texts: tuple[str, str]) -> None:
    page = explain("\n".join((PROMPT, *texts)))
    assert [verdict.role for line, verdict in page.judged() if line.text == PROMPT] == [None]
    assert clean("\n".join((PROMPT, *texts))).headline is None


def test_so_do_words_that_are_no_syllables() -> None:
    headline = "Download our data, the water company tells its customers"
    story = (
        "The water company has put all its data online and tells customers to download whatever they want to check.",
        "Its director said that nobody had asked for the figures in nine years, and that she hoped this would change soon.",
    )
    assert clean("\n".join(("Home", "News", headline, *story))).headline == headline
    assert clean("\n".join(("Download our app for all the news of the valley", *story))).headline is None


@pytest.mark.parametrize(
    "headline",
    [
        "Tải ứng dụng VNeID, người dân nhận trợ cấp",
        "Đặt mua báo Tết, nhiều nơi cháy hàng",
        "Cỡ chữ trên biển hiệu phải theo quy định mới",
        "Đã sao chép dữ liệu khách hàng, nhân viên ngân hàng bị bắt",
        "Từ khóa được người Việt tìm kiếm nhiều nhất năm 2025",
    ],
)
def test_a_headline_that_goes_on_as_no_prompt_does_is_one_whatever_the_story_says(headline: str) -> None:
    assert (
        clean("\n".join((headline, *STORIES["Gói VIP trị giá 2 tỷ đồng của sao Hàn khiến fan tranh cãi"]))).headline == headline
    )


def test_a_prompt_above_the_headline_and_its_stamp_is_none_though_the_story_speaks_of_the_paper() -> None:
    page = (
        "Theo dõi Báo Cồn Én trên Facebook và Zalo",
        "Bến phà Cồn Én thêm chuyến đêm",
        "16:05 09/05/2024",
        "Từ ngày 9/5, Báo Cồn Én trên Facebook và Zalo cho biết bến phà chạy thêm bốn chuyến mỗi đêm để chở công nhân tan ca về nhà.",
        "Bến phà nối hai bờ sông, mỗi ngày chở hơn mười nghìn lượt khách, phần lớn là công nhân của khu công nghiệp phía bắc.",
    )
    assert clean("\n".join(page)).headline == page[1]
