"""Addresses that are the story's own, and the paper's: lines marked "- " stand below the story."""

from __future__ import annotations

import pytest

from tests.story.texts import LINKS, MORE, STORY, check_end

CASES = {
    "what comes below an address that running text announces, and an account": STORY
    + "Mọi giúp đỡ cho gia đình bà xin gửi về:\nBà Lê Thị Lài\nĐịa chỉ: Xóm 8, xã Hải An\n"
    + "- Tài khoản 0123456789 tại Ngân hàng Ví Dụ, chi nhánh Hải An\n".removeprefix("- ")
    + "- Bình luận\n",
    "addresses, which recur in the body": STORY + "Địa chỉ: 5 phố Ví Dụ\n" + MORE + "Địa chỉ: 7 phố Ví Dụ\nGiá vé: 5.000 đồng\n",
    "the paper's address": STORY + MORE + "- Địa chỉ: 5 phố Ví Dụ\n- Điện thoại: 024 0000 0000\n",
    "a list of addresses below the core, on a page with prompts": STORY
    + "Địa chỉ: 5 phố Ví Dụ\nMở cửa đến tối muộn, khách nên đặt chỗ trước.\n"
    + "Địa chỉ: 7 phố Ví Dụ\nGiá vé: 5.000 đồng\n- Tin liên quan\n"
    + LINKS,
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_addresses_of_the_story_stay(page: str) -> None:
    check_end(page)
