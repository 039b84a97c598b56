"""The recipes: tested on every Python, fully covered, strictly typed, and on the site."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests import interpreters, sessions
from tests.interpreters import Interpreter
from tests.pages import DOCS, ROOT, SNIPPETS, all_pages

RECIPES = sorted(path for path in (SNIPPETS / "recipes").glob("*.py") if path.stem != "__init__")
TESTS = ROOT / "tests" / "recipes"
DISCOVER = ["-m", "unittest", "discover", "-q", "-s", str(TESTS)]
PYTHONS = [pytest.param(found, id=found.version) for found in interpreters.found()]

_SUCCESS = re.compile(r"-+\nRan (?P<count>\d+) tests in \S+s\n\nOK( \(.+\))?\n")
#: unittest runs its loops in debug mode, and a busy machine makes them slow.
_SLOW = re.compile(r"Executing <.* took \S+ seconds\n")


def python(executable: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [executable, *arguments],
        cwd=ROOT,
        env=sessions.environment_of(ROOT) | {"PYTHONPATH": str(SNIPPETS)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=sessions.TIME_LIMIT,
    )


@pytest.mark.parametrize("interpreter", PYTHONS)
def test_unit_tests(interpreter: Interpreter) -> None:
    done = python(interpreter.executable, "-W", "error", *DISCOVER)
    output = _SLOW.sub("", done.stdout)
    assert done.returncode == 0, output
    success = _SUCCESS.fullmatch(output)
    assert success, f"the tests pass, but print what they should not:\n{output}"
    assert int(success["count"]) >= len(RECIPES)


def test_coverage(tmp_path: Path) -> None:
    data = f"--data-file={tmp_path / 'coverage'}"
    source = f"--source={SNIPPETS / 'recipes'}"
    done = python(sys.executable, "-m", "coverage", "run", "--branch", data, source, *DISCOVER)
    assert done.returncode == 0, done.stdout
    report = python(sys.executable, "-m", "coverage", "report", "-m", "--fail-under=100", data)
    assert report.returncode == 0, f"untested lines and branches:\n{report.stdout}"


def test_types(tmp_path: Path) -> None:
    strict = ["--strict", "--python-version=3.11", f"--cache-dir={tmp_path}", "--no-color-output"]
    done = python(sys.executable, "-m", "mypy", *strict, *RECIPES)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.stem)
def test_recipe_is_complete(recipe: Path) -> None:
    slug = recipe.stem.replace("_", "-")
    assert (TESTS / f"test_{recipe.stem}.py").is_file(), f"tests/recipes/test_{recipe.stem}.py"
    page = all_pages().get(f"recipes/{slug}")
    assert page, f"docs/en/recipes/{slug}.md is missing"
    assert f"recipes/{recipe.name}" in page.includes, f"{slug}.md does not include {recipe.name}"
    assert f"\n::: recipes.{recipe.stem}\n" in page.body, f"{slug}.md lacks ::: for mkdocstrings"
    assert f"]({slug}.md)" in all_pages()["recipes/index"].body, f"index.md does not list {slug}"
    docstring = recipe.read_text(encoding="utf-8").partition('"""\n\n')[0]
    for fact in ("asyncio Field Guide", "MIT-0", "Python 3.", "https://"):
        assert fact in docstring, f"the docstring of {recipe.name} does not say {fact!r}"


def test_every_recipe_page_has_its_module() -> None:
    modules = {recipe.stem.replace("_", "-") for recipe in RECIPES}
    pages = {path.stem for path in (DOCS / "recipes").glob("*.md")} - {"index"}
    assert pages == modules
