"""Compiles the part of newsclean that judges pages, with mypyc, where it is built for installing and a C compiler is there.

Compiled, it takes about a third less time; what it does is the same, and without a compiler the Python files do it. An editable
install is never compiled: an edit would change nothing. ``NEWSCLEAN_PURE=1`` leaves compiling out.
"""

from __future__ import annotations

import os
import shutil
import sys
import sysconfig
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext
from setuptools.errors import CCompilerError, ExecError

# What looks at every line. Articles stay what they are for who gets them, and the pipeline and commands around them mostly wait.
COMPILED = (
    "build.py", "captioning.py", "languages.py", "normalize.py", "page.py", "prompts.py", "sentence.py", "sites.py", "verdict.py", "words.py",
    "cleaners", "lexicon", "markup", "readers", "reconcile", "shapes", "splitters", "story",
)  # fmt: skip
LEVEL = "2"
AS_PYTHON = "newsclean is installed as Python, which is slower; it could not be compiled"
# Symbols for debuggers and warnings would take gcc several times as long as the code, which nobody wrote.
SLOW = ("-g", "-g1", "-O3", "-Wall", "-Werror")
# One file holds all, and nobody links to it: calls within it need no table, those out of it one step less. A twentieth of the time.
DIRECT = ("-fvisibility=hidden", "-fno-semantic-interposition", "-fno-plt") if sys.platform == "linux" else ()
# What mypyc calls where something fails. Told so, the compiler sets the code around such calls apart, and a processor's cache holds what
# runs. Another twentieth.
RARE = ("CPy_AddTraceback", "CPy_AttributeError", "CPy_DecRef", "CPy_TypeError", "CPy_TypeErrorTraceback", "CPyTagged_DecRef")


def set_rare_apart() -> tuple[str, ...]:
    """What tells the compiler which calls are rare: a header file that it reads first."""
    if not DIRECT:
        return ()
    header = Path("build", "rare.h").absolute()
    header.parent.mkdir(exist_ok=True)
    told = (f"__attribute__((cold)) __typeof__({name}) {name};" for name in RARE)
    header.write_text("\n".join(("#include <CPy.h>", *told, "")), encoding="utf-8")
    return "-include", str(header)


def compiles() -> bool:
    """Whether this build is one for installing, on a machine that can compile C for this Python."""
    wanted = "bdist_wheel" in sys.argv and not os.environ.get("NEWSCLEAN_PURE")
    compiler = (sysconfig.get_config_var("CC") or "cc").split()[0]
    header = Path(sysconfig.get_path("include"), "Python.h")
    return wanted and (os.name == "nt" or (shutil.which(compiler) is not None and header.exists()))


def extensions() -> list[Extension]:
    """What mypyc makes of the modules, as C; nothing where it can't, as with a Python that is newer than it."""
    from mypyc.build import mypycify  # noqa: PLC0415 (only where it compiles)

    home = Path("newsclean")
    files = [
        path for name in COMPILED for path in ([home / name] if name.endswith(".py") else sorted((home / name).rglob("*.py")))
    ]
    try:
        made: list[Extension] = mypycify(["--config-file=", "--ignore-missing-imports", *map(str, files)], opt_level=LEVEL)
    except (Exception, SystemExit) as error:
        print(f"{AS_PYTHON}: mypyc: {error}", file=sys.stderr)
        return []
    rare = set_rare_apart()
    for extension in made:
        extension.extra_compile_args = [*(flag for flag in extension.extra_compile_args if flag not in SLOW), *DIRECT]
        if extension.include_dirs:  # the others only lead to the one that holds all
            extension.extra_compile_args += rare
    return made


class Build(build_ext):
    """Builds all or nothing: half of the modules compiled would not fit the other half."""

    def build_extensions(self) -> None:
        """Compile without what Python's own build asks of gcc for debugging."""
        if hasattr(self.compiler, "compiler_so"):
            self.compiler.compiler_so = [flag for flag in self.compiler.compiler_so if flag not in SLOW]
        super().build_extensions()

    def run(self) -> None:
        """Compile; what fails is told, and the Python files stay."""
        try:
            super().run()
        except (CCompilerError, ExecError) as error:
            self.warn(f"{AS_PYTHON}: {error}")
            for path in Path(self.build_lib).rglob(self.get_ext_filename("*")):
                path.unlink()
            self.extensions = []


setup(ext_modules=extensions() if compiles() else [], cmdclass={"build_ext": Build})
