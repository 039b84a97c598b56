"""Every page keeps the anatomy that readers and machines rely on."""

from collections import defaultdict
from collections.abc import Iterable

import pytest

from tests import anatomy, front_matter, messages
from tests.pages import SNIPPETS, Page, all_pages, error_pages, learning_pages

ERRORS = [pytest.param(page, id=slug) for slug, page in error_pages().items()]
LEARNING = [pytest.param(page, id=name) for name, page in learning_pages().items()]
CONCEPTS = [
    pytest.param(page, id=name)
    for name, page in learning_pages().items()
    if name.startswith("concepts/") and page.slug != "myths"
]
PAGES = [pytest.param(page, id=name) for name, page in all_pages().items()]


def report(problems: Iterable[str]) -> None:
    found = list(problems)
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("page", ERRORS)
def test_front_matter(page: Page) -> None:
    report(front_matter.problems(page))


@pytest.mark.parametrize("page", LEARNING)
def test_front_matter_of_learning_pages(page: Page) -> None:
    report(front_matter.learning_problems(page))


@pytest.mark.parametrize("page", CONCEPTS)
def test_concepts_explain_and_lead_to_errors(page: Page) -> None:
    report(anatomy.concept_problems(page))


@pytest.mark.parametrize("page", ERRORS)
def test_headings(page: Page) -> None:
    report(anatomy.heading_problems(page))


@pytest.mark.parametrize("page", PAGES)
def test_every_block_is_evaluated(page: Page) -> None:
    report(anatomy.block_problems(page))


@pytest.mark.parametrize("page", PAGES)
def test_includes_exist(page: Page) -> None:
    report(anatomy.include_problems(page))


@pytest.mark.parametrize("page", PAGES)
def test_snippets_are_included_and_run(page: Page) -> None:
    report(anatomy.snippet_problems(page))


def test_every_snippet_folder_has_a_page() -> None:
    folders = {path.parent for path in SNIPPETS.rglob("*.py") if path.parent.name != "__pycache__"}
    orphans = folders - {page.snippets for page in all_pages().values()} - {SNIPPETS / "recipes"}
    assert not orphans, "\n".join(
        f"{folder}: no page includes it; write the page or delete the folder" for folder in orphans
    )


def test_no_message_leads_to_two_pages() -> None:
    places = defaultdict(list)
    for page in error_pages().values():
        for number, message in enumerate(page.meta["messages"]):
            places[messages.normalised(message["text"])].append(page.where("messages", number))
        for number, alias in enumerate(page.meta["aliases"]):
            places[messages.normalised(alias)].append(page.where("aliases", number))
    twice = {text: where for text, where in places.items() if len(where) > 1}
    assert not twice, "\n" + "\n".join(
        f"{' and '.join(where)}: the same message {text!r}; keep it in one place"
        for text, where in twice.items()
    )
