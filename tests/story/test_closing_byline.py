"""Which byline closes a story: lines marked "- " stand below it."""

from __future__ import annotations

import pytest

import newsclean
from tests.story.texts import CHINESE_POST, CHINESE_PROMPTS, ENGLISH, ENGLISH_MORE, MORE, STORY, check_end

SPANISH = """\
El pueblo que convirtió su estación abandonada en una biblioteca
La estación de tren llevaba treinta años cerrada cuando los vecinos decidieron llenarla de libros y abrirla cada tarde a todos.
El ayuntamiento cedió el edificio y una cooperativa de la comarca arregló el tejado con la ayuda de los jóvenes del pueblo.
Hoy la biblioteca tiene cuatro mil libros y recibe cada semana a unas doscientas personas de los pueblos de alrededor.
"""
STORY_IN_ENGLISH = "City opens its ninth bridge over the river\n" + ENGLISH
NOTE = "Nordbrook's harbour office says that the storm has closed both of its piers and that no ferry will sail before noon.\n"
NOTES = "The Latest on the storm in the north\n" + ENGLISH + "———\n" + NOTE + ENGLISH

CASES = {
    "nothing, of who signs a note that signs part from the next": NOTES
    + f"— By Ann Lee\n———\n11:00 a.m.\n{ENGLISH_MORE}- Leave a comment\n",
    "who signs, though a sign stands below": STORY_IN_ENGLISH
    + ENGLISH
    + f"- By Ann Lee\n- ———\n- {ENGLISH_MORE}- Leave a comment\n",
    "nothing, of whom a quotation in large letters is from": STORY_IN_ENGLISH
    + 3 * ENGLISH
    + f"The bridge will outlive all of us and our children.\nNora Quill\nchief engineer at Example Bridges\n{ENGLISH_MORE}"
    + '"The bridge will outlive all of us and our children," said Nora Quill, who is sixty and built two others.\n- Leave a comment\n',
    "nothing, of a lede above a name that its portrait says, a place and the stamp": SPANISH.replace(
        "todos.\nEl", "todos. El"
    ).replace("Hoy", "Marta Ruiz Soler\nMarta Ruiz Soler\nLas Palmas de Gran Canaria\nLunes, 12 de enero 2026, 09:30\nHoy")
    + "Una sala\nLa alcaldesa espera abrir en otoño una sala de estudio en el despacho del jefe.\n- Comentarios\n",
    "nothing, of the entries of those who tell something": STORY
    + "Minh Tú\n09:30 12/01/2026\n"
    + MORE.splitlines()[0]
    + "\nLê Nam\n10:30 12/01/2026\n"
    + MORE.splitlines()[1]
    + "\n- Bình luận\n",
    "nothing, of headings the last of which names somebody": STORY
    + "".join(
        f"{head}\n{text}\n"
        for head, text in zip(("Đội trưởng Lê Văn Bình", "Kỹ sư Hoàng Nam", "MC Mai Chi"), MORE.splitlines(), strict=True)
    ),
    "nothing, of a heading that is a name of which the story speaks": STORY.replace("Cầu dài", "Cầu Sông Cấm dài")
    + "Cầu Sông Cấm\nCông trình có bảy nhịp, trụ chính cao 23 m, đủ cho sà lan 600 tấn đi qua bên dưới.\n- Tin liên quan\n",
    "a heading shaped like a name, in a language whose papers sign with full names": ENGLISH
    + "What Comes Next\n"
    + ENGLISH_MORE
    + "- Be the first to comment\n",
}


@pytest.mark.parametrize("page", CASES.values(), ids=CASES)
def test_the_story_ends_above_what_is_not_of_it(page: str) -> None:
    check_end(page)


EDITORS = "编辑|李明\n责编|王红\n校对|张强\n"


def test_the_short_rows_of_a_chinese_post_are_its_own_above_who_edited_it() -> None:
    assert "来走一走" in newsclean.clean(CHINESE_POST + EDITORS + CHINESE_PROMPTS).text
    # A prompt between them and the byline opens a box.
    assert (
        "聚焦大桥"
        not in newsclean.clean(
            CHINESE_POST.split("此外", maxsplit=1)[0] + "点击进入专题：\n聚焦大桥\n责任编辑：李明\n" + CHINESE_PROMPTS
        ).text
    )
