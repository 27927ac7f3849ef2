"""A made-up press: sites with planted boilerplate, wire stories that several of them print, and a site that changes its design."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

SYLLABLES = (  # noqa: SIM905
    "an ban bao bay biển bình bước bộ cao chân chiều chung chợ cánh cây công cảnh cầu cửa dân dòng dài gió giá giữa gần hai hoa "
    "huyện hàng hè hội hồ khu khách khô kia kênh làng lá lên lúa lớp lửa mai miền mưa mới mùa mực nam nghề ngày người nhà nhánh "
    "nhịp nung núi nước nắng năm phiên phong phố phường quanh quán quê ruộng rừng ruột sang sau sông sương sớm tháng thành thôn "
    "thuyền thăm tre trong tre trường trẻ trời tàu tây tối vai vùng vườn vải xanh xe xóm xưa xuân yên ấm đê đông đò đường đất đồng"
).split()
FAMILY = ("Trần", "Lê", "Phạm", "Vũ", "Đặng", "Bùi", "Hồ", "Ngô")
GIVEN = ("Lan", "Hùng", "Mai", "Sơn", "Thảo", "Kiên", "Vân", "Tú", "Hạnh", "Long")
SITES = tuple(f"bao{number:02}.example" for number in range(1, 21))
CHANGES = SITES[-1]
WIRE_SITES = SITES[:5]


class Planted(NamedTuple):
    """What is planted on a site: lines that never vary, and what varies by number, by name, by its end or by its opening."""

    menu: tuple[str, ...]
    invitation: str
    counter: str
    named: str
    opening: str
    ending: str
    standing: str


class Made(NamedTuple):
    """A page: the site, its name, its text, and its story's lines."""

    site: str
    name: str
    text: str
    story: tuple[str, ...]


def planted(site: str, design: int = 0) -> Planted:
    """The boilerplate of a site in one of its designs; no two sites share a line."""
    rng = random.Random(f"{site}/{design}")  # noqa: S311

    def words(count: int) -> str:
        return " ".join(rng.choice(SYLLABLES) for _ in range(count))

    return Planted(
        menu=tuple(f"{words(3)} {number}x" for number in range(4)),
        invitation=f"Ghé {words(4)}",
        counter=f"Đã có # bạn {words(3)}",
        named=f"góc nhỏ của @ {words(3)}",
        opening=f"Nối tiếp {words(3)}:",
        ending=f"tại {words(4)}",
        standing=f"Ghi chú {words(14)}.",
    )


def press(pages: int, seed: int = 1) -> Iterator[Made]:
    """``pages`` pages, site after site in turn, over one year."""
    rng = random.Random(seed)  # noqa: S311
    wire = [tuple(sentence(rng) for _ in range(4)) for _ in range(max(4, pages // 250))]
    for number in range(pages):
        site = SITES[number % len(SITES)]
        late = number * 2 >= pages
        found = planted(site, int(site == CHANGES and late))
        shared = site in WIRE_SITES and rng.random() < 0.15
        story = rng.choice(wire) if shared else tuple(sentence(rng) for _ in range(rng.randint(4, 8)))
        day = date(2024, 1, 1) + timedelta(days=number * 365 // pages)
        yield Made(site, f"{site}/{number:06}.txt", page_text(rng, found, story, day), story)


def page_text(rng: random.Random, found: Planted, story: tuple[str, ...], day: date) -> str:
    """A page as a dump has it."""
    head = [*found.menu, found.invitation, title(rng), f"{day:%d/%m/%Y} - {rng.randint(6, 22):02}:{rng.randint(0, 59):02}"]
    middle = [*story, person(rng)]
    tail = [
        f"{found.opening} {title(rng).lower()}",
        found.counter.replace("#", str(rng.randint(2, 9000))),
        found.named.replace("@", person(rng)),
        f"{title(rng)} {found.ending}",
        found.standing,
    ]
    return "\n".join([*head, *middle, *tail]) + "\n"


def sentence(rng: random.Random) -> str:
    """A sentence of running text, never the same twice."""
    words = " ".join(rng.choice(SYLLABLES) for _ in range(rng.randint(22, 40)))
    return f"{words[0].upper()}{words[1:]} theo {person(rng)}."


def title(rng: random.Random) -> str:
    """A headline."""
    return " ".join(rng.choice(SYLLABLES) for _ in range(rng.randint(7, 11))).capitalize()


def person(rng: random.Random) -> str:
    """A name."""
    return f"{rng.choice(FAMILY)} {rng.choice(GIVEN)} {rng.choice(GIVEN)}"
