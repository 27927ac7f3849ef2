"""NC221 inline-related."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.story.links import find_links
from newsclean.story.opened_boxes import in_opened_boxes
from newsclean.story.ranked import in_ranked_boxes


@cleaner("NC221", "inline-related")
def inline_related(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """Links to other stories as a list right below the lede or between paragraphs: bulleted headlines.

      Ngọn lửa khởi phát từ khoang lái rồi lan ra các bộ phận khác của tàu, bảy thành viên trên tàu phải nhảy xuống biển.
    - • Nhà bốc cháy lúc nửa đêm, hai vợ chồng ở Lâm Đồng kịp cứu ba con
    - • Xe khách bốc cháy trên cao tốc, ba mươi hành khách thoát nạn
    - Cháy tàu cá ở Bình Định Cháy tàu cá ở Bình Định
      Cơ quan chức năng đang điều tra nguyên nhân vụ việc, ông Nam nói với phóng viên chiều cùng ngày.
    - Bảy giờ trên con tàu cháy giữa đêm
    - Phóng sự
    - Bảy giờ trên con tàu cháy giữa đêm
      Con tàu đóng năm 2019, dài 18 mét, chủ tàu cho biết ông đã vay ngân hàng hơn hai tỷ đồng để đóng mới.
    - Thời sự
    - Cháy lớn ở kho hàng ven sông, hàng chục xe cứu hỏa xuất kích
      Bảy thuyền viên đã được đưa vào bờ an toàn trong đêm, sức khỏe của họ ổn định, đồn biên phòng cho biết.
    - [ Ninth bridge opens over the river ]

      City opens its ninth bridge over the river
      The city opened its ninth bridge over the river on Monday, four years after work began and two floods delayed it.
      You can also check
    - Nordbrook AQI
    - Weather in Nordbrook
    - Bank holidays
      It was built by two local contractors, who finished three months early and saved some twenty million dollars.
      The bridge is five kilometres long, has eight lanes and cost three hundred million dollars, the city said.

      City opens its ninth bridge over the river
      The city opened its ninth bridge over the river on Monday, four years after work began and two floods delayed it.
      Most read
    - 1. Mayor swims to work for the third time this week
    - 2. Two ferries are sold to a museum in the north
    - 3. Why the old bridge will not be torn down
      It was built by two local contractors, who finished three months early and saved some twenty million dollars.
      The bridge is five kilometres long, has eight lanes and cost three hundred million dollars, the city said.
      The ferries will go on for the tourists, said the mayor, who swam across the river as a boy, and cost nothing.
    """
    yield from find_links(page)
    yield from in_opened_boxes(page)
    yield from in_ranked_boxes(page)
