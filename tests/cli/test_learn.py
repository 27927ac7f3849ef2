"""`learn`, `sites` and `diff` from the command line."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsclean import sites as registry
from newsclean.cli import group
from tests.learn.synthetic import SITES, planted, press

SITE = SITES[6]
PAGES = 160


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    for made in press(PAGES * 3):
        if made.site in SITES[6:8]:
            path = folder / made.name
            path.parent.mkdir(exist_ok=True)
            path.write_text(made.text, encoding="utf-8")
    return folder


def invoke(*arguments: object) -> Result:
    return CliRunner().invoke(group, [str(argument) for argument in arguments])


@pytest.fixture
def learned(corpus: Path, tmp_path: Path) -> Path:
    result = invoke("learn", corpus / SITE, "--site", SITE, "-o", tmp_path / "learned.toml")
    assert (result.exit_code, result.stdout) == (0, "")
    return tmp_path / "learned.toml"


def test_a_learned_file_is_a_word_list_with_its_evidence(learned: Path) -> None:
    document = tomllib.loads(learned.read_text(encoding="utf-8"))
    assert document["hosts"] == [SITE]
    assert planted(SITE).invitation.lower() in document["site-above"]["is"]
    entry = next(one for one in document["learned"] if one["phrase"] == planted(SITE).invitation.lower())
    assert (entry["stands"], entry["what"]) == ("above", "prompt")
    assert 0.9 < entry["share"] <= 1  # a page may take it for its headline
    assert len(entry["examples"]) == 3
    assert entry["first"] < entry["last"]


def test_many_sites_give_a_file_each(corpus: Path, tmp_path: Path) -> None:
    assert invoke("learn", corpus, "-o", tmp_path / "sites").exit_code == 0
    assert sorted(path.name for path in (tmp_path / "sites").iterdir()) == [f"{site}.toml" for site in SITES[6:8]]
    result = invoke("learn", corpus, "-o", tmp_path / "one.toml")
    assert result.exit_code == 2
    assert "the pages are of 2 sites" in result.stderr


def test_a_file_that_may_be_reviewed_is_never_written_over(learned: Path, corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "sites").mkdir()
    reviewed = tmp_path / "sites" / f"{SITE}.toml"
    reviewed.write_text('name = "mine"\n', encoding="utf-8")
    before = learned.read_bytes()
    result = invoke("learn", corpus / SITE, "--site", SITE, "-o", learned)
    assert (result.exit_code, result.stderr) == (
        2,
        f"newsclean: {learned}: stands there already; --update {learned} adds to it what is new\n",
    )
    result = invoke("learn", corpus, "-o", tmp_path / "sites")
    assert result.exit_code == 2
    assert f"newsclean: {reviewed}: stands there already; --update {reviewed} adds to it what is new of {SITE}\n" in result.stderr
    assert (learned.read_bytes(), reviewed.read_text(encoding="utf-8")) == (before, 'name = "mine"\n')
    assert sorted(path.name for path in (tmp_path / "sites").iterdir()) == [f"{site}.toml" for site in SITES[6:8]]


def test_an_update_may_go_into_another_file(learned: Path, corpus: Path, tmp_path: Path) -> None:
    before = learned.read_bytes()
    result = invoke("learn", corpus / SITE, "--site", SITE, "--update", learned, "-o", tmp_path / "new.toml")
    assert (result.exit_code, result.stderr.splitlines()[0].partition(" -> ")[2]) == (0, str(tmp_path / "new.toml"))
    assert learned.read_bytes() == before
    assert tomllib.loads((tmp_path / "new.toml").read_text(encoding="utf-8"))["name"] == SITE


def test_a_name_that_is_always_the_same_is_no_blank(tmp_path: Path) -> None:
    for number in range(12):
        story = " ".join(f"từ{number}x{word}" for word in range(18))
        rows = [f"{story} một.", f"{story} hai.", f"Bạn đọc gửi bài về tòa soạn Ví Dụ số {number}"]
        (tmp_path / f"{number}.txt").write_text("\n".join([*rows, ""]), encoding="utf-8")
    assert invoke("learn", tmp_path, "--site", "vidu.example", "-o", tmp_path / "learned.toml").exit_code == 0
    document = tomllib.loads((tmp_path / "learned.toml").read_text(encoding="utf-8"))
    assert document["site-below"]["matches"] == [r"bạn đọc gửi bài về tòa soạn ví dụ số \d+"]


@pytest.mark.parametrize("option", ["--lexicon", "--site"])
def test_a_learned_file_applies_only_where_it_is_passed(learned: Path, corpus: Path, option: str) -> None:
    page = next((corpus / SITE).iterdir())
    invitation = planted(SITE).invitation
    before, after = invoke("explain", page).stdout, invoke("explain", option, learned, page).stdout
    row = next(row for row in after.splitlines() if invitation in row)
    assert "NC511 site-above" in row
    assert "NC511" not in before


def test_without_built_in_lists_only_the_learned_ones_count(learned: Path, corpus: Path) -> None:
    page = next((corpus / SITE).iterdir())
    shown = invoke("clean", "--no-lexicon", "--select", "NC5", "--lexicon", learned, page).stdout
    assert planted(SITE).invitation not in shown
    assert planted(SITE).invitation in invoke("clean", "--no-lexicon", "--select", "NC5", page).stdout


def test_an_update_leaves_what_a_person_decided(learned: Path, corpus: Path) -> None:
    text = learned.read_text(encoding="utf-8")
    invitation, ending = planted(SITE).invitation.lower(), planted(SITE).ending.lower()
    text = text.replace(f'    "{invitation}",\n', "    # not this one\n", 1).replace(
        f'"{ending}"', f'"{ending}", "my own phrase"', 1
    )
    learned.write_text(text, encoding="utf-8")
    assert invoke("learn", corpus / SITE, "--site", SITE, "--update", learned).exit_code == 0
    updated = learned.read_text(encoding="utf-8")
    document = tomllib.loads(updated)
    assert invitation not in document["site-above"]["is"]
    assert "my own phrase" in document["site-below"]["ends"]
    assert "# not this one" in updated
    assert invitation in {one["phrase"] for one in document["learned"]}


def test_an_update_without_news_changes_nothing(learned: Path, corpus: Path) -> None:
    before = learned.read_bytes()
    invoke("learn", corpus / SITE, "--site", SITE, "--update", learned)
    assert learned.read_bytes() == before


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = [", "is no TOML"),
        ("\0", "is no TOML"),
        ("site-above = 3", "must be a table"),
        ("[[site-above]]\nis = []", "must be a table"),
        ("[site-above]\nis = 'one'", "[site-above] is must be a list of strings"),
        ("learned = 5", "each [[learned]] must have a phrase"),
        ("[[learned]]\nphrase = 'x'", "each [[learned]] must have a phrase"),
        ("[site-below]\nmatches = ['(']", "is no regular expression"),
        ("drop = ['a ~ b']", "is no selector"),
    ],
)
def test_a_file_that_is_none_is_told_before_a_page_is_read_and_stays_as_it_is(text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_text(text, encoding="utf-8")
    result = invoke("learn", tmp_path / "no pages", "--update", path)
    assert result.exit_code == 2
    assert f"{path}: " in result.stderr
    assert message in result.stderr
    assert "no pages" not in result.stderr
    assert path.read_text(encoding="utf-8") == text


def test_an_exception_is_a_decision_and_odd_files_keep_all_they_have(corpus: Path, tmp_path: Path) -> None:
    path, invitation = tmp_path / "mine.toml", planted(SITE).invitation.lower()
    head = f'# mine\nmood = "odd"\nname = "X"  # so called\n[site-below]\nexcept = ["{invitation}"]\n'
    path.write_text(head, encoding="utf-8")
    assert invoke("learn", corpus / SITE, "--site", SITE, "--update", path).exit_code == 0
    text = path.read_text(encoding="utf-8")
    assert text.startswith(head)
    assert invitation not in tomllib.loads(text)["site-above"]["is"]


def test_an_update_that_is_interrupted_leaves_the_old_file(learned: Path, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = learned.read_bytes()

    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsclean.corpus.forms.os.fsync", interrupt)
    assert invoke("learn", corpus / SITE, "--site", SITE, "--update", learned).exit_code != 0
    assert learned.read_bytes() == before


def test_jsonl_is_grouped_by_address(tmp_path: Path) -> None:
    rows = [{"text": made.text, "url": f"https://{made.site}/{number}"} for number, made in enumerate(press(400))]
    (tmp_path / "crawl.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    result = invoke("learn", tmp_path / "crawl.jsonl", "-o", tmp_path / "sites", "--min-share", "0.5")
    assert result.exit_code == 0
    assert len(list((tmp_path / "sites").iterdir())) == len(SITES)


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("learn", "missing", "-o", "x.toml"), 2, "missing: cannot be read"),
        (("learn", "."), 2, "say where to write"),
        (("learn", ".", "--update", "missing.toml", "--site", "a.example"), 2, "missing.toml: cannot be read"),
        (("learn", ".", "--update", ".", "--site", "a.example"), 2, ".: cannot be read"),
        (("sites", "new", "nonsense"), 2, "nonsense: cannot be read"),
        (("sites", "new", "https://"), 2, "is no address of a page"),
        (("sites", "--sites", "missing.toml"), 2, "missing.toml: cannot be read"),
        (("diff", "missing.jsonl", "missing.jsonl"), 2, "missing.jsonl: cannot be read"),
    ],
)
def test_what_cannot_be_done_is_told(
    arguments: tuple[str, ...], code: int, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = invoke(*arguments)
    assert result.exit_code == code
    assert message in result.stderr


def test_sites_are_listed_and_a_new_one_is_one_of_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert invoke("sites", "new", "https://www.gazette.example/1.html", "-o", "mine/gazette.example.toml").exit_code == 0
    rows = [row.split("\t") for row in invoke("sites", "--sites", "mine").stdout.splitlines()]
    assert ["dantri.com.vn", "Dân trí", "", "Dân trí", "built in"] in rows
    assert ["gazette.example", "gazette.example", "", "", "mine/gazette.example.toml"] in rows
    assert invoke("sites", "new", "https://gazette.example/", "-o", "mine/gazette.example.toml").exit_code == 2


def test_a_new_site_is_called_as_its_page_says(tmp_path: Path) -> None:
    page, path = tmp_path / "page.html", tmp_path / "new.toml"
    head = (
        '<link rel="canonical" href="https://gazette.example/1"><meta property="og:site_name" content="The &quot;Gazette&quot;">'
    )
    page.write_text(f"<html><head>{head}</head><body><p>Some words.</p></body></html>", encoding="utf-8")
    assert invoke("sites", "new", page, "-o", path).exit_code == 0
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    assert (document["name"], document["hosts"]) == ('The "Gazette"', ["gazette.example"])
    assert registry.load(path).host == "gazette.example"


def test_diff_tells_what_a_learned_file_would_change(learned: Path, corpus: Path) -> None:
    result = invoke("diff", "--statistics", "--lexicon", learned, "-", corpus / SITE)
    assert result.exit_code == 1
    # A page without a prompt is all story, until the site's file knows what it repeats.
    assert "kept paragraph -> removed site-above" in result.stdout
    assert "removed teaser -> removed site-below" in result.stdout
    assert invoke("diff", "-", corpus / SITE).exit_code == 0


def test_diff_tells_a_page_that_one_side_cannot_judge_and_goes_on(corpus: Path, tmp_path: Path) -> None:
    plugin = tmp_path / "fails.py"
    example = '"""Takes a line.\\n\\n      a\\n    - b\\n    """'.replace("\\n", "\n")
    body = "    if '1' in page.name.rsplit('/')[-1]:\n        raise ValueError('no')\n    return []\n"
    head = "from newsclean import cleaner\n@cleaner('OWN301', 'own')\ndef own(page, lexicon):\n"
    plugin.write_text(f"{head}    {example}\n{body}", encoding="utf-8")
    result = invoke("diff", "--load", plugin, "-", corpus / SITE)
    assert result.exit_code == 2
    assert "OWN301 own failed: ValueError: no" in result.stderr
    assert "missing" not in result.stdout


def test_diff_compares_two_ledgers(learned: Path, corpus: Path, tmp_path: Path) -> None:
    page = next((corpus / SITE).iterdir())
    for name, options in (("old", ()), ("new", ("--lexicon", learned))):
        result = invoke("clean", "-f", "jsonl", "--ledger", *options, page)
        (tmp_path / name).write_text(result.stdout, encoding="utf-8")
    rows = [json.loads(row) for row in invoke("diff", "-f", "jsonl", tmp_path / "old", tmp_path / "new").stdout.splitlines()]
    assert "NC511" in {row["new"]["rule"] for row in rows} - {row["old"]["rule"] for row in rows}
    assert invoke("diff", tmp_path / "old", tmp_path / "old").exit_code == 0
