"""The guards themselves: each bad input is refused, with file, line and what to do."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from tests import anatomy, front_matter, interpreters, messages, pages, sessions
from tests.pages import PageError, error_pages
from tests.site import build

GOOD = error_pages()["asyncio-run-in-running-loop"]
MESSAGE = GOOD.meta["messages"][0]["text"]
RELATED_LINE = GOOD.text[: GOOD.text.index("related:")].count("\n") + 1
BORROWED = '--8<-- "errors/loop-already-running/fixed.py"'
INCLUDE_FIXED = f'--8<-- "errors/{GOOD.slug}/fixed.py"'


@pytest.fixture
def broken_page(tmp_path: Path) -> Callable[[str, str], pages.Page]:
    """Return a copy of a good page in which one text is replaced."""

    def replace(old: str, new: str) -> pages.Page:
        assert GOOD.text.count(old) >= 1, old
        path = pages.ERRORS / GOOD.path.name
        text = GOOD.text.replace(old, new, 1)
        copy = tmp_path / path.name
        copy.write_text(text, encoding="utf-8")
        read = pages.read(copy)
        return pages.Page(path, read.text, read.meta, read.body)

    return replace


@pytest.mark.parametrize(
    ("old", "new", "line", "advice"),
    [
        ("kind: exception\n", "", 2, "'kind' is a required property"),
        ("kind: exception", "kind: oops", 6, "'oops' is not one of"),
        ("harm: bug", "harm: [bug]", 7, "bug, depends, or harmless"),
        ("where: [your code", "where: [mine", 8, "'mine' is not one of"),
        ("aliases:\n", "colour: red\naliases:\n", 2, "'colour' was unexpected"),
        ('python: ">=3.8"', 'python: "3.8+"', 11, "version specifier such as"),
        ('python: ">=3.8"', 'python: ">=4"', 11, "version specifier such as"),
        ('python: ">=3.8"', 'python: ">=3.8,<3.8"', 10, "admits none of"),
        ("shown_by: broken.py", "shown_by: broken_x.py", 10, "add it or correct the name"),
        ("shown_by: broken.py", "comment: no", 10, "either 'shown_by' or 'unproven'"),
        (f'text: "{MESSAGE}"', 'text: "{} is"', 10, "almost any text"),
        ("related: [loop-already", "related: [lop-already", RELATED_LINE, "correct the slug"),
        ('title: "RuntimeError', 'title: "<b>RuntimeError', 3, "< is written &lt;"),
    ],
)  # fmt: skip
def test_front_matter_guard(broken_page, old: str, new: str, line: int, advice: str) -> None:
    found = list(front_matter.problems(broken_page(old, new)))
    assert found
    assert any(
        problem.startswith(f"docs/en/errors/{GOOD.path.name}:{line}:") and advice in problem
        for problem in found
    ), "\n".join(found)


CONCEPT = """---
title: Tasks
summary: What a task is.
aliases: [tasks, what is a task, create_task]
tags: [tasks]
errors: [timeout-error]
---

# Tasks

## What really happens

## Errors that come from misunderstanding this

[TimeoutError](../errors/timeout-error.md)
"""


def concept(old: str, new: str) -> pages.Page:
    path = pages.DOCS / "concepts" / "tasks.md"
    text = CONCEPT.replace(old, new, 1)
    body = text[text.index("\n# ") :]
    return pages.Page(path, text, yaml.safe_load(text[: -len(body)].strip("-\n")), body)


@pytest.mark.parametrize(
    ("problems", "old", "new", "line", "advice"),
    [
        (front_matter.learning_problems, "summary: What", "#", 2, "'summary' is a required"),
        (front_matter.learning_problems, "tags: [tasks]", "tags: [Tasks!]", 5, "does not match"),
        (front_matter.learning_problems, "[timeout-error]", "[timeout]", 6, "correct the slug"),
        (front_matter.learning_problems, "](../errors", "(../errors", 6, "no link to it"),
        (anatomy.concept_problems, "errors: [timeout-error]\n", "", 14, "add it to 'errors'"),
        (anatomy.concept_problems, "## What really happens", "## What", 8, "is missing; add it"),
    ],
)  # fmt: skip
def test_concept_guard(problems, old: str, new: str, line: int, advice: str) -> None:
    assert list(problems(concept("", ""))) == []
    found = list(problems(concept(old, new)))
    assert any(f"tasks.md:{line}:" in problem and advice in problem for problem in found), found


@pytest.mark.parametrize(
    ("problems", "old", "new", "advice"),
    [
        (anatomy.heading_problems, "## Why it happens", "## Why", "'## Why' is not a section"),
        (anatomy.heading_problems, "## Why it happens", "### Why it happens", "is missing; add it"),
        (anatomy.heading_problems, "## What you see", "# What you see", "first level"),
        (anatomy.block_problems, "```console\n--8<--", "```console\n$ ls\n--8<--", "nothing else"),
        (anatomy.block_problems, "## Why", "```console\n$ ls\n```\n\n## Why", "nothing evaluates"),
        (anatomy.block_problems, "## Why", "```\n>>> 1\n```\n\n## Why", "nothing evaluates"),
        (anatomy.include_problems, INCLUDE_FIXED, BORROWED, "another page"),
        (anatomy.include_problems, INCLUDE_FIXED, '--8<-- "errors/x/fixed.py"', "does not exist"),
        (anatomy.snippet_problems, INCLUDE_FIXED, "", "include or delete"),
    ],
)  # fmt: skip
def test_anatomy_guard(broken_page, problems, old: str, new: str, advice: str) -> None:
    found = list(problems(broken_page(old, new)))
    assert any(advice in problem for problem in found), found


def test_page_without_front_matter(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Title\n", encoding="utf-8")
    with pytest.raises(PageError, match=r"page\.md:1: no front matter"):
        pages.read(page)
    page.write_text('---\ntitle: "a\nkind: b: c\n---\n', encoding="utf-8")
    with pytest.raises(PageError, match=r"page\.md:\d: the front matter is not YAML"):
        pages.read(page)


def test_script_that_no_session_runs(broken_page, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(pages, "SNIPPETS", tmp_path)
    monkeypatch.setattr(anatomy, "SNIPPETS", tmp_path)
    page = broken_page("## Why", "## Why")
    page.snippets.mkdir(parents=True)
    (page.snippets / "broken.py").write_text("1 / 0\n", encoding="utf-8")
    assert any("no session file runs it" in problem for problem in anatomy.snippet_problems(page))


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("hello\n$ python a.py\n", r"x\.txt:1: this line belongs to no session"),
        ("# Python 3.7\n$ python a.py\n", r"x\.txt:1: Python 3\.7 is not one of"),
        ("\n# Python 3.14 to 3.12\n$ python a.py\n", r"x\.txt:2: .* is empty"),
    ],
)
def test_session_guard(text: str, advice: str) -> None:
    with pytest.raises(ValueError, match=advice):
        sessions.parse(Path("x.txt"), text)


def failures(folder: Path, script: str, session: str) -> str:
    (folder / "broken.py").write_text(script, encoding="utf-8")
    path = folder / "broken.txt"
    path.write_text(session, encoding="utf-8")
    return "\n".join(report for found in sessions.read(path) for report in sessions.failures(found))


def test_script_that_stops_showing_its_error(tmp_path: Path) -> None:
    session = "$ python broken.py\nTraceback (most recent call last):\n  ...\nKeyError: 'a'\n"
    assert not failures(tmp_path, "{}['a']\n", session)
    tmp_path.joinpath("mended").mkdir()
    report = failures(tmp_path / "mended", "print('fine')\n", session)
    assert "$ python broken.py   (Python 3." in report
    assert "fine" in report


def test_session_of_a_version_is_run_on_that_version_alone(tmp_path: Path) -> None:
    version = interpreters.current().version
    script = "import sys\nprint('%d.%d' % sys.version_info[:2])\n"
    assert not failures(tmp_path, script, f"# Python {version}\n$ python broken.py\n{version}\n")


def test_script_that_hangs_is_killed(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(sessions, "TIME_LIMIT", 3)
    version = interpreters.current().version
    report = failures(
        tmp_path,
        "import threading\nprint('so far')\nthreading.Event().wait()\n",
        f"# Python {version}\n$ python broken.py\nso far\n",
    )
    assert "still running after 3 s and killed" in report
    assert "so far" in report


def test_only_slow_steps_that_a_session_shows_are_compared(tmp_path: Path) -> None:
    steps = "for step in 'load', 'save':\n    print(f'Executing <{step}> took 0.12 seconds')\n"
    script = f"{steps}print('done')\n"
    assert not failures(tmp_path, script, "$ python broken.py\ndone\n")
    for step in ("load", "save"):
        session = f"$ python broken.py\nExecuting <{step}> took ... seconds\ndone\n"
        assert not failures(tmp_path, script, session)
    assert failures(
        tmp_path, script, "$ python broken.py\nExecuting <run> took ... seconds\ndone\n"
    )


@pytest.mark.parametrize(
    ("template", "output", "found"),
    [
        ("Task {} got Future {}", "Task <a> got Future <b>", True),
        ("Task {} got Future {}", "Task got Future <b>", False),
        ("Task {} got Future", "a Task\n    <a> got\nFuture", True),
        ("{} is finished", "is finished", False),
        ("{} is finished", "1 is finished", True),
        ("no process found for {}", "no process found for", False),
        ("asyncio.run() cannot", "asyncioXrun() cannot", False),
    ],
)
def test_message_is_in_output(template: str, output: str, found: bool) -> None:
    assert messages.is_in(template, output) is found


def test_strict_build_stops_at_a_dead_link(tmp_path: Path) -> None:
    (tmp_path / "docs/en").mkdir(parents=True)
    (tmp_path / "docs/en/index.md").write_text("[gone](gone.md) [x](#gone)\n", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: x\ndocs_dir: docs/en\nvalidation: {anchors: warn}\n", encoding="utf-8"
    )
    result = build(tmp_path / "site", "http://127.0.0.1/", tmp_path)
    assert result.returncode != 0
    assert "gone.md" in result.stderr
    assert "#gone" in result.stderr
