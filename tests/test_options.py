"""What a run can be told: what makes no sense is told, and what is meant is understood."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import pytest

from newsclean import Options, Pipeline, clean, explain
from newsclean.errors import ConfigError

PAGE = (
    "Bến phà thêm chuyến đêm\nTừ ngày 9/5, bến phà chạy thêm bốn chuyến đêm để phục vụ công nhân tan ca muộn.\nMua vé số ở đây\n"
)


@pytest.mark.parametrize(
    ("told", "message"),
    [
        ({"language": "xx"}, "no language «xx»; the languages are af, ar"),
        ({"language": "vn"}, "no language «vn»; the nearest one is «vi» (Tiếng Việt)"),
        ({"language": "English"}, "the nearest one is «en» (English)"),
        ({"language": "any"}, "no language «any»"),
        ({"site": "nosite"}, "no site «nosite»"),
        ({"site": "dantri"}, "the nearest one is «dantri.com.vn»"),
        ({"site": "Tuổi Trẻ"}, "the nearest one is «tuoitre.vn»"),
        ({"site": "two words.vn"}, "no site «two words.vn»"),
        ({"encoding": "utf9"}, "no encoding «utf9»"),
        ({"encoding": "a\0b"}, "no encoding"),
        ({"kind": "pdf"}, "no kind of page «pdf»; the kinds are html, text"),
        ({"select": "NC3"}, "«select» takes several values, as in select=('NC3',)"),
        ({"lexicons": "mine.toml"}, "«lexicons» takes several values"),
    ],
)
def test_what_there_is_not_is_told_with_the_nearest_name(told: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError) as raised:
        clean(PAGE, options=Options(**told))
    assert message in str(raised.value)


@pytest.mark.parametrize(
    ("given", "site"),
    {
        "dantri.com.vn": "dantri.com.vn",
        "www.dantri.com.vn": "dantri.com.vn",
        "m.dantri.com.vn": "dantri.com.vn",
        "https://dantri.com.vn/xa-hoi/1.htm": "dantri.com.vn",
        "Unknown-Paper.example": "unknown-paper.example",
        "": None,
    }.items(),
)
def test_a_site_is_told_by_any_of_its_hosts_or_an_address(given: str, site: str | None) -> None:
    assert clean(PAGE, options=Options(site=given)).site == site


def test_a_site_of_a_stranger_s_file_is_a_site(tmp_path: Path) -> None:
    phrases = 'name = "Ví Dụ"\n[site-phrase]\nis = ["mua vé số ở đây"]\n'
    (tmp_path / "plain.toml").write_text(phrases, encoding="utf-8")
    (tmp_path / "hosted.toml").write_text(f'hosts = ["vidu.example"]\n{phrases}', encoding="utf-8")
    for given in ("plain", "www.vidu.example"):
        page = explain(PAGE, options=Options(site=given, sites=(str(tmp_path),)))
        assert [verdict.rule for _, verdict in page.judged()][-1] == "site-phrase"
    with pytest.raises(ConfigError, match="the nearest one is «plain»"):
        clean(PAGE, options=Options(site="plane", sites=(str(tmp_path),)))


def test_a_language_is_told_in_any_case_or_by_a_stranger_s_word_list(tmp_path: Path) -> None:
    assert clean(PAGE, options=Options(language="VI")).language == "vi"
    assert clean(PAGE, options=Options(language="pt_BR")).language == "pt"
    lists = tmp_path / "cy.toml"
    lists.write_text('language = "cy"\nname = "Cymraeg"\n', encoding="utf-8")
    assert clean(PAGE, options=Options(language="cy", lexicons=(str(lists),))).language == "cy"
    page = explain(PAGE, options=Options(language="eu"))
    assert page.language_because == "as told; newsclean has no word lists for it"


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("[comment-promt]\nis = ['x y']\n", "no rule «comment-promt» that looks for phrases; the nearest one is «comment-prompt»"),
        ("[headline]\nis = ['x y']\n", "no rule «headline»"),
        ("[NC301]\nis = ['x y']\n", "no rule «NC301» that looks for phrases; `newsclean rules` lists them"),
        ("stopword = ['x']\n", "no key «stopword»; the nearest one is «stopwords»"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("option", ["lexicons", "sites"])
def test_a_table_that_no_rule_looks_into_is_told(tmp_path: Path, option: str, document: str, message: str) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(document, encoding="utf-8")
    if option == "sites" and "stopword" in document:
        message = "a site has no key «stopword»"
    with pytest.raises(ConfigError) as raised:
        clean(PAGE, options=Options(**{option: (str(mine),)}))
    assert message in str(raised.value)
    assert "mine.toml" in str(raised.value)


@pytest.mark.parametrize("document", ["[[comment-prompt]]\nis = ['x y']\n", "comment-prompt = ['x y']\n"])
def test_a_table_that_is_written_as_something_else_is_told(document: str, tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(document, encoding="utf-8")
    with pytest.raises(ConfigError, match=r"«comment-prompt» is a table: write \[comment-prompt\]"):
        clean(PAGE, options=Options(lexicons=(str(mine),)))


def test_lists_and_paths_are_taken_for_what_they_mean(tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text("[site-phrase]\nis = ['mua vé số ở đây']\n", encoding="utf-8")
    options = Options(select=["NC5"], lexicons=[mine])  # type: ignore[arg-type, list-item]
    assert options == Options(select=("NC5",), lexicons=(str(mine),))
    assert [verdict.rule for _, verdict in explain(PAGE, options=options).judged()][-1] == "site-phrase"


def test_a_pipeline_that_was_used_can_be_sent_to_another_process(tmp_path: Path) -> None:
    pipeline = Pipeline(Options(site="www.dantri.com.vn"))
    article = pipeline.clean(PAGE)
    copy = pickle.loads(pickle.dumps(pipeline))  # noqa: S301
    assert (copy.options, copy.clean(PAGE)) == (pipeline.options, article)
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301


@pytest.mark.parametrize("data", [None, 3, Path("page.txt"), [PAGE]])
def test_what_is_neither_text_nor_bytes_is_a_type_error(data: Any) -> None:
    with pytest.raises(TypeError, match=f"a page is text or bytes, not {type(data).__name__}"):
        clean(data)
