"""The main job, end to end, on a page like the one that started the project."""

from __future__ import annotations

import pytest

from newsclean import Options, clean
from newsclean.errors import ConfigError

DUMP = """Theo dõi Báo Thanh tra trên
Minh Hằng
Thứ năm, 09/05/2024 - 16:05
(Thanh tra) - Ngày 9/5, Thanh tra tỉnh công bố kết luận về việc quản lý đất đai tại ba huyện ven biển trong giai đoạn 2019 - 2023.
Đoàn thanh tra làm việc tại trụ sở huyện. Ảnh: Minh Hằng
Theo kết luận, nhiều thửa đất được giao không qua đấu giá, hồ sơ lưu trữ thiếu và sai lệch so với hiện trạng sử dụng.
Chủ tịch huyện cho biết địa phương đã nhận trách nhiệm và sẽ rà soát toàn bộ hồ sơ trong quý III năm nay.
Ý kiến bình luận:
Hiện chưa có bình luận nào.
(Thanh tra) - Tỉnh vừa chỉ đạo các ngành mở đợt cao điểm kiểm tra trên biển, xử lý tàu cá không đủ điều kiện...
Văn Sơn
12:44 09/05/2024Thu Huyền
"""


def test_a_dump_becomes_an_article() -> None:
    article = clean(DUMP)
    assert article.headline is None
    assert article.bylines == ["Minh Hằng"]
    assert article.dateline.agency == "Thanh tra"
    assert [caption.credit for caption in article.captions] == ["Minh Hằng"]
    assert len(article.paragraphs) == 2


def test_options_that_make_no_sense_are_told_by_name() -> None:
    for wrong in (Options(ignore=("paragraph",)), Options(select=("no-such-rule",))):
        with pytest.raises(ConfigError, match=r"paragraph|no-such-rule"):
            clean("Hà Nội", options=wrong)
