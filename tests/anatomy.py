"""What the body of an error page has to look like."""

import re
from collections.abc import Iterator

from tests import sessions
from tests.pages import SNIPPETS, Page

CONCEPT = ("What really happens", "Errors that come from misunderstanding this")
REQUIRED = ("What you see", "Why it happens", "How to fix it")
OPTIONAL = ("What does not help", "Details by version")
#: Blocks that show Python or what it prints: included from snippets/, or evaluated by sybil.
SHOWN = {"python", "pycon", "console", "py", "text", "pytb", "py3tb", "shell-session", ""}
EVALUATED = {"python"}

_HEADING = re.compile(r"^(#{1,6}) +(.+?)(?: *\{.*\})?$", re.MULTILINE)
_ERROR_LINK = re.compile(r"\]\(\.\./errors/(?P<slug>[a-z0-9-]+)\.md")
_FENCE = re.compile(
    r"^(?P<indent>[ \t]*)(?P<marks>`{3,}|~{3,})[ \t]*\{?[ \t]*\.?(?P<language>[\w-]*)[^\n]*\n"
    r"(?P<source>.*?)^(?P=indent)(?P=marks)[ \t]*$",
    re.MULTILINE | re.DOTALL,
)


def _without_fences(body: str) -> str:
    return _FENCE.sub(lambda fence: re.sub(r"[^\n]", " ", fence[0]), body)


def heading_problems(page: Page) -> Iterator[str]:
    """Yield what is wrong with the headings of an error page."""
    headings = list(_HEADING.finditer(_without_fences(page.body)))
    names = [heading[2] for heading in headings if len(heading[1]) == 2]
    for heading in headings:
        if len(heading[1]) == 1:
            yield (
                f"{page.where_in_body(heading.start())}: a heading of the first level; "
                "the template makes it from the title, so drop it"
            )
    for name in REQUIRED:
        if name not in names:
            yield f"{page.where_in_body(0)}: the section '## {name}' is missing; add it"
    allowed = [*REQUIRED, *OPTIONAL]
    for heading in headings:
        if len(heading[1]) == 2 and heading[2] not in allowed:
            yield (
                f"{page.where_in_body(heading.start())}: '## {heading[2]}' is not a section of an "
                f"error page; use one of {', '.join(allowed)}, or a heading of the third level"
            )
    if names != sorted(names, key=lambda name: [*allowed, name].index(name)):
        yield f"{page.where_in_body(0)}: the sections stand in another order than {allowed}"


def concept_problems(page: Page) -> Iterator[str]:
    """Yield the sections that a concept page lacks, and its errors that do not lead back."""
    body = _without_fences(page.body)
    for name in CONCEPT:
        if f"\n## {name}\n" not in body:
            yield f"{page.where_in_body(0)}: the section '## {name}' is missing; add it"
    start = body.find(f"\n## {CONCEPT[-1]}\n")
    for link in _ERROR_LINK.finditer(body, max(start, 0)):
        if link["slug"] not in page.meta.get("errors", []):
            yield (
                f"{page.where_in_body(link.start())}: {link['slug']} comes from misunderstanding "
                "this page, but does not lead back; add it to 'errors' in the front matter"
            )


def block_problems(page: Page) -> Iterator[str]:
    """Yield code and console blocks of a page that nothing evaluates."""
    for fence in _FENCE.finditer(page.body):
        language, source = fence["language"].lower(), fence["source"]
        included = "--8<--" in source
        if language in SHOWN and not included and language not in EVALUATED:
            yield (
                f"{page.where_in_body(fence.start())}: nothing evaluates this "
                f"{language or 'plain'} block; "
                'put it into a file of snippets/ and include that with --8<-- "..."'
            )
        if included and len(source.strip().splitlines()) > 1:
            yield (
                f"{page.where_in_body(fence.start())}: a block holds one include and nothing else; "
                "split it"
            )


def include_problems(page: Page) -> Iterator[str]:
    """Yield includes that lead nowhere or into another page's folder."""
    for path in page.includes:
        where = page.where_in_body(page.body.index(path))
        if not (SNIPPETS / path).is_file():
            yield f"{where}: snippets/{path} does not exist; write it or correct the path"
        elif (SNIPPETS / path).parent != page.snippets and not path.startswith("recipes/"):
            yield f"{where}: {path} belongs to another page; include from {page.snippets.name}/"


def snippet_problems(page: Page) -> Iterator[str]:
    """Yield files of a page's snippet folder that the page does not include or nothing runs."""
    files = sorted(path for path in page.snippets.glob("*") if path.is_file())
    run = {
        script
        for path in files
        if path.suffix == ".txt"
        for session in sessions.read(path)
        for script in sessions.scripts(session.command)
    }
    for path in files:
        name = path.relative_to(SNIPPETS)
        if str(name) not in page.includes:
            yield f"snippets/{name}:1: {page.slug}.md does not include it; include or delete it"
        if path.suffix == ".py" and path.name not in run:
            yield f"snippets/{name}:1: no session file runs it; add one with '$ python {path.name}'"
