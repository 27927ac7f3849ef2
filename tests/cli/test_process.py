"""What only a process of its own can show: closed pipes, terminals, what a start imports."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.ledgers import FIXTURES

PAGE = str(FIXTURES / "pages/thanhtra.com.vn/nuoc-sach.txt")
COMMAND = [sys.executable, "-m", "newsclean"]
# Slow to import, and never needed to say a version or clean a plain page.
HEAVY = {"rich", "ftfy", "charset_normalizer", "selectolax", "pyarrow", "warcio", "multiprocessing", "asyncio", "unittest"}


def run(*args: str | bytes, **env: str) -> subprocess.CompletedProcess[str]:
    """A command of newsclean in a process of its own, with variables of the environment added."""
    full = {**os.environ, **env}
    return subprocess.run([*COMMAND, *args], capture_output=True, text=True, encoding="utf-8", timeout=60, check=False, env=full)


def modules(code: str) -> set[str]:
    """The top-level modules that are loaded after ``code`` ran in a fresh interpreter."""
    tail = "\nimport sys; print('|'.join(sys.modules))"
    out = subprocess.run([sys.executable, "-c", code + tail], capture_output=True, text=True, check=True, encoding="utf-8").stdout
    return set(out.splitlines()[-1].split("|"))


def test_the_version_needs_no_rules() -> None:
    loaded = modules("from newsclean.cli import group\ntry: group(['--version'])\nexcept SystemExit: pass")
    assert "click" in loaded
    assert not {name.split(".")[0] for name in loaded} & {*HEAVY, "regex", "ahocorasick_rs"}
    assert "newsclean.pipeline" not in loaded


def test_importing_newsclean_loads_none_of_it() -> None:
    assert {name for name in modules("import newsclean") if name.startswith("newsclean")} == {"newsclean"}


def test_cleaning_a_plain_page_loads_no_detector_and_no_colours() -> None:
    loaded = modules("import newsclean\nnewsclean.clean('Trời mưa.')")
    assert not {name.split(".")[0] for name in loaded} & HEAVY


@pytest.mark.parametrize(
    "command",
    [
        ["explain", PAGE],
        ["clean", "-f", "json", str(FIXTURES / "pages")],
        ["rules"],
        ["check", "--no-cache", "--diff", PAGE],
        ["--help"],
    ],
    ids=lambda c: c[0],
)
def test_a_closed_pipe_ends_quietly(command: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        ended = subprocess.run([*COMMAND, *command], stdout=writer, stderr=subprocess.PIPE, timeout=60, check=False)
    finally:
        os.close(writer)
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize(
    "command", [["explain", PAGE], ["clean", "-f", "json", PAGE], ["check", PAGE], ["--help"], ["--version"]], ids=lambda c: c[0]
)
def test_a_full_disk_is_told(command: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run([*COMMAND, *command], stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
    assert (ended.returncode, ended.stderr) == (2, b"newsclean: standard output cannot be written: No space left on device\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize(
    "command", [["clean"], ["explain"], ["check", "--no-cache"], ["run", "-o", "out.jsonl", "-j", "1"]], ids=lambda c: c[0]
)
def test_talk_that_nobody_hears_costs_no_page(command: list[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Quảng cáo\nHôm qua trời mưa to cả ngày ở phía bắc tỉnh.\n", encoding="utf-8")
    with Path("/dev/full").open("wb") as full:
        paths = ["missing.txt", str(tmp_path / "a.txt")]
        ended = subprocess.run([*COMMAND, *command, *paths], stdout=-1, stderr=full, timeout=60, check=False, cwd=tmp_path)
    told = ended.stdout or (tmp_path / "out.jsonl").read_bytes()
    assert (ended.returncode, "mưa to".encode() in told or b"NC201" in told) == (2, True)


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_fix_that_is_stopped_leaves_the_file_as_it_was(number: signal.Signals, code: int, tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text((json.dumps({"text": "Quảng cáo\nHôm qua trời mưa to cả ngày ở phía bắc tỉnh."}) + "\n") * 40_000, "utf-8")
    before, ours = file.read_bytes(), signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        process = subprocess.Popen([*COMMAND, "check", "--no-cache", "--fix-only", str(file)], stderr=subprocess.PIPE)
    finally:
        signal.signal(signal.SIGINT, ours)
    while len(list(tmp_path.iterdir())) == 1:
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(number)
    _, talk = process.communicate(timeout=30)
    assert (process.returncode, talk) == (code, b"")
    assert [(path, path.read_bytes() == before) for path in tmp_path.iterdir()] == [(file, True)]


@pytest.mark.parametrize("closed", ["<&-", ">&-", "<&- >&-"])
def test_streams_that_a_shell_has_closed_are_no_bug(closed: str) -> None:
    shell = ["sh", "-c", f'"$@" {closed}', "sh", *COMMAND, "clean", PAGE]
    assert subprocess.run(shell, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, timeout=60, check=False).stderr == b""


def test_what_is_printed_is_utf_8_in_any_locale() -> None:
    posix = run("clean", PAGE, LC_ALL="POSIX", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert posix.stdout == run("clean", PAGE).stdout != ""


def test_a_file_name_that_is_no_utf_8_is_escaped(tmp_path: Path) -> None:
    name = os.fsdecode(os.fsencode(tmp_path) + b"/b\xe0n.txt")
    Path(name).write_text("Trời mưa.\n", encoding="utf-8")
    ended = run("clean", "-f", "jsonl", os.fsencode(name))
    assert (ended.returncode, ended.stderr) == (0, "")
    assert json.loads(ended.stdout.encode("utf-8", "strict"))["source"].endswith("/b\\xe0n.txt")


def test_findings_in_a_file_whose_name_is_no_utf_8_are_told_in_every_format(tmp_path: Path) -> None:
    name = os.fsdecode(os.fsencode(tmp_path) + b"/b\xe0n.txt")
    Path(name).write_text("Quảng cáo\nTrời mưa.\n", encoding="utf-8")
    (tmp_path / os.fsdecode(b"b\xe0n.jsonl")).write_text("{\n", encoding="utf-8")
    for form in ("concise", "full", "json", "jsonl", "github", "gitlab", "sarif"):
        ended = run("check", "--no-cache", "-f", form, str(tmp_path))
        assert (ended.returncode, "Traceback" in ended.stderr, "/b\\xe0n.jsonl: row 1" in ended.stderr) == (2, False, True)
        assert "NC201" in ended.stdout
        assert "\\udc" not in ended.stdout
    known = str(tmp_path / "known.json")
    run("check", "--no-cache", "--write-baseline", known, os.fsencode(name))
    ended = run("check", "--no-cache", "--baseline", known, os.fsencode(name))
    assert (ended.returncode, ended.stdout) == (0, "")


def on_a_terminal(*args: str, **env: str) -> str:
    """What a command prints when standard input and output are a terminal."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*COMMAND, *args], stdin=theirs, stdout=theirs, stderr=theirs, env={**os.environ, "TERM": "xterm", **env}
    ) as process:
        os.close(theirs)
        printed = b""
        while chunk := _read(ours):
            printed += chunk
        process.wait(timeout=60)
    os.close(ours)
    return printed.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # Linux says so when the other side has closed
        return b""


def test_no_path_on_a_terminal_is_help() -> None:
    assert on_a_terminal("clean").startswith("Usage: newsclean clean")


def test_a_ledger_is_coloured_on_a_terminal_and_clean_is_not() -> None:
    assert "\x1b[32m" in on_a_terminal("explain", PAGE)
    assert "\x1b[3" not in on_a_terminal("explain", PAGE, NO_COLOR="1")
    assert "\x1b" not in on_a_terminal("clean", PAGE)


@pytest.mark.parametrize("columns", ["10", "59", "60"])
def test_a_ledger_loses_no_word_on_a_narrow_terminal(columns: str) -> None:
    printed = " ".join(on_a_terminal("explain", PAGE, COLUMNS=columns, NO_COLOR="1").split())
    for words in ("NC101 follow-prompt", "Theo dõi", "+ ", "- "):
        assert words in printed


def test_a_shell_completes_behind_an_empty_word() -> None:
    done = run(_NEWSCLEAN_COMPLETE="bash_complete", COMP_WORDS="newsclean check '' --fix-on", COMP_CWORD="3")
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "plain,--fix-only", "")
