"""Every error page keeps the anatomy that readers and machines rely on."""

from collections import defaultdict

import pytest

from tests import anatomy, front_matter, messages
from tests.pages import Page, error_pages

PAGES = [pytest.param(page, id=slug) for slug, page in error_pages().items()]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    "problems",
    [
        front_matter.problems,
        anatomy.heading_problems,
        anatomy.block_problems,
        anatomy.include_problems,
        anatomy.snippet_problems,
    ],
    ids=lambda function: f"{function.__module__.partition('.')[2]}.{function.__name__}",
)
def test_page(page: Page, problems) -> None:
    found = list(problems(page))
    assert not found, "\n" + "\n".join(found)


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
