"""The last lines of the story, above what shows that it is over: lines marked "- " are not its own."""

from __future__ import annotations

import pytest

from newsclean import clean, explain
from tests.story.texts import ENGLISH, ENGLISH_MORE, LINKS, MORE, STORY, check_end

THAI = """\
เปิดแล้วสะพานแห่งที่เก้า ชาวบ้านสองฝั่งแม่น้ำไม่ต้องรอเรืออีกต่อไป
เมื่อวันที่ 12 มกราคม นายสมชาย ใจดี นายกเทศมนตรี เป็นประธานเปิดสะพานแห่งที่เก้าซึ่งเชื่อมสองฝั่งแม่น้ำ หลังใช้เวลาก่อสร้างนานสี่ปี
นายสมชาย กล่าวว่า สะพานยาวห้ากิโลเมตรและมีแปดช่องจราจร ช่วยให้ชาวบ้านเดินทางข้ามฝั่งได้ภายในสิบนาทีโดยไม่ต้องรอเรืออีกต่อไป
"""

CASES = {
    "a short last sentence with the Ethiopian stop": "በበረሃ መካከል የተተከለው ደን\n12 ጃንዩወሪ 2026\n"
    "በአፋር ክልል የምትገኘው ትንሽ መንደር ከአሥራ ሁለት ዓመት በፊት አንድም ዛፍ አልነበራትም።\n"
    "የመንደሩ ነዋሪዎች ሰባት ኪሎ ሜትር የሚረዝም ቦይ በእጃቸው ቆፍረዋል፤ ሥራውም ሦስት ዓመት ወስዷል።\n"
    "ዝናቡ ግን አሁንም እንደ ድሮው ነው።\n- አስተያየቶች\n",
    "a last quotation in Urdu": "بزرگ کاریگر جو پچاس سال سے لکڑی کے پل بنا رہے ہیں\n12 جنوری 2026\n"
    "گل زمان نے پہلا پل اس وقت بنایا جب ان کی عمر صرف سولہ سال تھی اور گاؤں میں کوئی سڑک نہ تھی۔\n"
    "ان کے دو بیٹے شہر میں کام کرتے ہیں اور لکڑی کے کام میں دلچسپی نہیں رکھتے۔\n"
    "’پل گرتا ہے تو دکھ ہوتا ہے، مگر لوگ پار نہ جا سکیں تو زیادہ دکھ ہوتا ہے۔‘\n- تبصرے\n",
    "sentences with the Armenian stop": "Գետի վրա բացվել է նոր կամուրջը, բնակիչները քայլում են\n12 հունվարի, 2026, 09:30\n"
    "Գետի վրա այսօր բացվել է իններորդ կամուրջը, որը կապում է քաղաքի երկու թաղամասերը չորս տարվա աշխատանքից հետո։\n"
    "Կամուրջն ունի հինգ կիլոմետր երկարություն և ութ գոտի։\n«Այլևս նավակի չենք սպասում»,- ասաց մի բնակիչ։\n"
    "Ավտոբուսները կսկսեն երթևեկել հաջորդ շաբաթ։\n- Նման լուրեր\n",
    "a last paragraph as long as a title, in such a script": THAI
    + "ทั้งนี้ รถเมล์สายใหม่จะเปิดให้บริการตั้งแต่วันที่ 15 มกราคม 2569\n- ข่าวที่เกี่ยวข้อง\n- เปิดตลาดริมน้ำแห่งใหม่รับนักท่องเที่ยว\n",
    "a short last paragraph, in a script that closes sentences without a stop": THAI
    + "“ได้กลับบ้านเร็วขึ้นทุกวัน” นางมาลีกล่าว\n- ข่าวที่เกี่ยวข้อง\n",
    "titles above the byline that closes it": STORY
    + "- Khởi công tuyến đường vành đai phía tây thành phố\n- Cây cầu thứ tám của thành phố chậm tiến độ hai năm\n- Kim Thành\n",
    "a salutation above the name that signs a letter": STORY + "Kính thư,\n- Lê Văn Bình\n",
    "a short sentence that closes an interview, above its byline and tags": STORY
    + MORE
    + "Cảm ơn ông!\n- Kim Thành\n- (thực hiện)\n- cầu vượt sông\n- giao thông\n- Tin liên quan\n",
    "thanks with the mark of who asks, above the byline": STORY + MORE + "* Xin cảm ơn ông!\n- Mai Chi thực hiện\n",
    "thanks of who asks, as long as a headline": STORY
    + "PV: Ông mong gì nhất?\nÔng Bình: Mong con cháu sang sông không còn phải chờ phà.\n"
    "PV: Xin trân trọng cảm ơn ông về cuộc trò chuyện!\n- Từ khóa: cầu vượt sông\n",
    "tags in capitals without a heading, half of which it says": STORY
    + MORE
    + "- Cầu vượt sông\nPhường Ngọc Thụy\nGiao thông\nHạ tầng\n",
    "the same below who signs it": STORY + MORE + "- Kim Thành\nCầu vượt sông\nPhường Ngọc Thụy\nHạ tầng\n",
    "things of a kind that it says": STORY + MORE + "Cây cầu thứ chín\nCây cầu thứ tám\nCây cầu của thành phố\n",
    "who plays in a match": STORY
    + MORE
    + "Đội hình ra sân\nSông Hồng (4-3-3): Bình; Nam, Hoàng, Thành, Lực; Hà, Lài, Mười; Kim, An, Chi\n- Bình luận\n",
    "a caption above who signs it": STORY + MORE + "Các đại biểu tham quan cây cầu mới tại hai đầu đường dẫn\n- Kim Thành\n",
    "tags without a heading below its author": STORY
    + MORE
    + "- Kim Thành\n- Long Biên\n- phố đi bộ bên sông\n- cầu thứ chín\n- Bình luận\n",
    "verses that open with small letters": STORY
    + MORE
    + "Sông xưa ai đứng ai chờ\ncon đò cắm ở bên bờ\nchiều nay cầu mới\n- Bình luận\n",
    "the title of another story, at the end of the page": STORY
    + MORE
    + "- Khởi công tuyến đường vành đai phía tây thành phố trong tháng tới\n",
    "a longer title that quotes, above a prompt": STORY
    + MORE
    + '- Sau loạt "lùm xùm" tiền từ thiện, ca sĩ Lê Hoa tuyên bố nghỉ hát một năm để về quê chăm mẹ và viết sách\nChia sẻ\n',
    "its last paragraph without a stop, as long as a headline": STORY
    + MORE
    + "Cầu sẽ được chiếu sáng vào các tối cuối tuần, phục vụ người dân và du khách đến tham quan hai bên bờ sông từ tháng tới\n",
    "its last paragraph without a stop, where others have none": STORY.replace("thành phố.\n", "thành phố\n")
    + MORE
    + "Cầu sẽ được chiếu sáng vào các tối cuối tuần\n",
    "a notice right below the last paragraph": STORY + MORE + "(còn nữa)\n- Kim Thành\n- Bình luận\n",
    "whom to call": STORY
    + MORE
    + "Bà Lê Ngọc Anh, Ban Truyền thông, điện thoại: 0257 380 0000, email: anh@example.vn\n- Tin khác\n",
    "no tags below who wrote it, though one is a name": STORY
    + MORE
    + "Xin cảm ơn chị!\n- Bài: Kim Thành - Ảnh: Minh Hằng\n- Harper's Bazaar Việt Nam\n- Nhuộm tự nhiên\n- Thời trang bền vững\n",
    "a few loose lines at the end of a page": STORY + MORE + LINKS.replace("- ", ""),
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_the_story_ends_with_its_own_lines(page: str) -> None:
    check_end(page)


def test_a_page_without_running_text_is_all_story() -> None:
    story = explain("Quả bóng vàng\nNguyễn Quang Hải\nĐỗ Hùng Dũng\nNguyễn Hoàng Đức\n").story
    assert (story.head, story.end) == (0, 4)


def test_a_labelled_byline_stands_below_a_box() -> None:
    article = clean(
        STORY + MORE + "Đọc thêm\nKhởi công tuyến đường vành đai phía tây thành phố\nTin, ảnh: Kim Thành\nBình luận\n"
    )
    assert article.bylines == ["Kim Thành"]


def test_names_and_one_stamp_below_the_last_paragraph_sign_and_date_the_story() -> None:
    article = clean(f"{STORY}{MORE}Thế Mạnh\nFILI\n11:20 27/05/2024\n")
    assert (article.bylines, article.dateline.published) == (["Thế Mạnh", "FILI"], "2024-05-27T11:20:00+07:00")


def test_a_notice_right_below_who_signed_the_story_stays() -> None:
    notice = "* Bài viết thể hiện quan điểm riêng của tác giả."
    page = explain(
        f"{STORY}{MORE}Kim Thành\n{notice}\nMời bạn gửi bài về chuyên mục Góc nhìn qua hộp thư của tòa soạn.\nTin liên quan\n"
    )
    assert [line.text for line in page.kept("byline", "notice")] == ["Kim Thành", notice]
    assert page.lines[-2].text not in [line.text for line in page.kept()]


def test_names_that_stand_above_text_again_and_again_are_headings() -> None:
    title, lede, *rest = STORY.splitlines()
    rows = (title, lede, "Bãi Bàng", rest[0], "Ma Thiên Lãnh", rest[1], *MORE.splitlines())
    assert clean("\n".join(rows)).bylines == []
    assert clean("\n".join(rows[2:])).bylines == []


def test_the_heading_of_a_first_chapter_signs_nothing() -> None:
    title, lede, *rest = STORY.splitlines()
    page = explain("\n".join((title, lede, "I. Đất", *rest, "II. Lửa", MORE)))
    assert [line.text for line in page.kept("subheading")] == ["I. Đất", "II. Lửa"]


def test_a_byline_with_its_paper_stands_below_a_box() -> None:
    article = clean(
        ENGLISH * 2
        + "Like us on Facebook or follow us on Twitter to get the latest news about bridges!\nAnn Lee / Example News\nTweet\n"
    )
    assert article.bylines == ["Ann Lee"]


def test_who_made_what_below_who_wrote_the_story_takes_no_picture() -> None:
    roll = "Nội dung: KIM THÀNH\nẢnh: MINH HẰNG\nThiết kế: LÊ NAM\nTrình bày: HẢI AN\nĐồ họa: TIẾN ĐẠT\nKỹ thuật: THU HÀ\n"
    article = clean(f"{STORY}{MORE}{roll}")
    assert (article.bylines, article.captions) == (["KIM THÀNH"], [])
    assert article.text == clean(f"{STORY}{MORE}").text


def test_a_byline_of_nobody_signs_as_well() -> None:
    page = explain(f"{STORY}{MORE}Bài: Truyền thông giáo xứ Văn Hải\nNguồn: vidu.net\n")
    assert [line.text for line in page.kept("byline")] == ["Bài: Truyền thông giáo xứ Văn Hải"]
    assert "vidu.net" not in clean(page.source).text


@pytest.mark.parametrize(("below", "bylines"), [("example.com\n", ["Ann Lee"]), ("Rowers win by a length\nBy Max Muster\n", [])])
def test_a_byline_that_says_so_stands_below_links_that_have_none(below: str, bylines: list[str]) -> None:
    links = "Related contents\nFerries go to a museum for boats\nMayor to retire after two terms\n"
    assert clean(f"{ENGLISH}{ENGLISH_MORE}{links}By Ann Lee\n{below}Print\n").bylines == bylines


def test_a_list_that_the_story_announces_is_kept_above_a_prompt() -> None:
    listed = ["Ưu điểm:", "Pin rất bền", "Giá khá rẻ"]
    page = "\n".join([STORY + MORE.strip(), *listed, "Ý kiến bình luận:", "Bạn cần đăng nhập để gửi bình luận"])
    assert [one.text for one in clean(page).paragraphs][-3:] == listed
