"""The hooks, as users have them: the real pre-commit, a clone of this project, a repository with a text in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pre_commit")

ROOT = Path(__file__).parents[1]
STORY = (
    "Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau sau bốn năm thi công liên tục.\n"
    "Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.\n"
)
IDENTITY = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.com", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.com",
            "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}  # fmt: skip


class Repository:
    """A git repository in a folder of its own."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self.folder = folder
        folder.mkdir()
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTHON"))}
        self.environment = {
            **clean,
            **IDENTITY,
            "PRE_COMMIT_HOME": str(cache),
            "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        }
        self.run("git", "init", "-q", "-b", "main")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """A command run in the repository."""
        return subprocess.run(
            command, check=False, cwd=self.folder, env=self.environment, capture_output=True, text=True, encoding="utf-8"
        )

    def commit(self) -> subprocess.CompletedProcess[str]:
        """Everything added, and a commit tried."""
        self.run("git", "add", "-A")
        return self.run("git", "commit", "-m", "text")


@pytest.mark.slow
def test_a_dirty_text_is_refused_mended_and_committed(tmp_path: Path) -> None:
    project = Repository(tmp_path / "newsclean", tmp_path / "cache")
    for name in ("newsclean", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml"):
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, project.folder / name)
    assert project.commit().returncode == 0
    revision = project.run("git", "rev-parse", "HEAD").stdout.strip()
    corpus = Repository(tmp_path / "corpus", tmp_path / "cache")
    (corpus.folder / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {project.folder}\n  rev: {revision}\n  hooks:\n  - id: newsclean-check\n    files: ^articles/\n",
        encoding="utf-8",
    )
    assert corpus.run("pre-commit", "install").returncode == 0

    article = corpus.folder / "articles" / "cau.txt"
    article.parent.mkdir()
    article.write_text("Theo dõi Báo Ví dụ trên\n" + STORY, encoding="utf-8")
    refused = corpus.commit()
    assert refused.returncode == 1
    assert "articles/cau.txt:1:1: NC101 follow-prompt «Theo dõi Báo Ví dụ trên»" in refused.stderr + refused.stdout

    fix = corpus.run("pre-commit", "try-repo", str(project.folder), "newsclean-fix", "--ref", revision, "--all-files")
    assert "files were modified by this hook" in fix.stdout
    assert article.read_text(encoding="utf-8") == STORY
    assert corpus.commit().returncode == 0
    assert corpus.run("git", "log", "--oneline").stdout.count("\n") == 1
