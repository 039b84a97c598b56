"""The pages of the site as data: front matter, body, and the line on which each thing stands."""

import functools
import html
import re
from dataclasses import dataclass
from pathlib import Path

import yaml
from mkdocs.utils.meta import YAML_RE

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs" / "en"
ERRORS = DOCS / "errors"
SNIPPETS = ROOT / "snippets"

#: A line of pymdownx.snippets that includes a whole file, relative to snippets/.
INCLUDE = re.compile(r'^[ \t]*--8<-- "(?P<path>[^"]+)"', re.MULTILINE)


class PageError(Exception):
    """A page that cannot be read; the text names the file, the line and what to do."""


@dataclass(frozen=True)
class Page:
    """One Markdown page of the site."""

    path: Path
    text: str
    meta: dict
    body: str

    @property
    def slug(self) -> str:
        return self.path.stem

    @property
    def title(self) -> str:
        """The title as a reader sees it; in the front matter it is HTML."""
        return html.unescape(self.meta["title"])

    @property
    def snippets(self) -> Path:
        """The folder that holds the page's snippets."""
        return SNIPPETS / self.path.relative_to(DOCS).with_suffix("")

    @property
    def includes(self) -> list[str]:
        """The snippets that the page includes, relative to snippets/."""
        return [match["path"] for match in INCLUDE.finditer(self.body)]

    def where(self, *keys: str | int) -> str:
        """Return "file:line" of an entry of the front matter, or of its nearest parent."""
        node = _composed(self.text)
        for key in keys:
            child = _child(node, key)
            if child is None:
                break
            node = child
        return f"{_relative(self.path)}:{node.start_mark.line + 2}"

    def where_in_body(self, position: int) -> str:
        """Return "file:line" of a position in the body."""
        start = len(self.text) - len(self.body) + position
        return f"{_relative(self.path)}:{self.text.count(chr(10), 0, start) + 1}"


@functools.cache
def _composed(text: str) -> yaml.Node:
    return yaml.compose(YAML_RE.match(text)[1])


def _child(node: yaml.Node, key: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for name, value in node.value if name.value == key), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(key, int):
        return node.value[key]
    return None


def _relative(path: Path) -> Path:
    return path.relative_to(ROOT) if path.is_relative_to(ROOT) else path


def read(path: Path) -> Page:
    """Read a page. Raises PageError when its front matter is missing or not YAML."""
    text = path.read_text(encoding="utf-8")
    found = YAML_RE.match(text)
    if not found:
        raise PageError(
            f"{_relative(path)}:1: no front matter; begin the page with '---', fields, '---'"
        )
    try:
        meta = yaml.safe_load(found[1])
    except yaml.MarkedYAMLError as error:
        raise PageError(
            f"{_relative(path)}:{error.problem_mark.line + 2}: the front matter is not YAML: "
            f"{error.problem}; quote texts that hold ': ' or begin with a bracket"
        ) from error
    return Page(path, text, meta, text[found.end() :])


@functools.cache
def all_pages() -> dict[str, Page]:
    """Return all pages of the site by their path below docs/en/, without suffix."""
    return {
        path.relative_to(DOCS).with_suffix("").as_posix(): read(path)
        for path in sorted(DOCS.rglob("*.md"))
    }


@functools.cache
def learning_pages() -> dict[str, Page]:
    """Return the concept, guide and recipe pages by their path below docs/en/."""
    return {
        name: page
        for name, page in all_pages().items()
        if name.startswith(("concepts/", "guides/", "recipes/")) and page.slug != "index"
    }


@functools.cache
def error_pages() -> dict[str, Page]:
    """Return the error pages by slug."""
    return {
        page.slug: page
        for name, page in all_pages().items()
        if name.startswith("errors/") and page.slug != "index"
    }
