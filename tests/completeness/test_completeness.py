"""Whatever asyncio says leads to a page that explains it."""

import pytest

from tests import completeness
from tests.pages import error_pages
from tests.quality.engines import Box
from tests.quality.scores import Score, report

pytestmark = pytest.mark.xdist_group("quality")


def test_every_situation_has_one_place() -> None:
    observed = set(completeness.observed())
    placed, pageless = set(completeness.slugs()), set(completeness.without_page())
    assert not placed & pageless, f"in both files: {sorted(placed & pageless)}"
    assert not observed - placed - pageless, (
        f"add to situations.json, or with a reason to without_page.json: "
        f"{sorted(observed - placed - pageless)}"
    )
    assert not (placed | pageless) - observed, (
        f"not in observed.json, so drop: {sorted((placed | pageless) - observed)}"
    )


def test_every_slug_has_its_page() -> None:
    missing = set(completeness.slugs().values()) - set(error_pages())
    assert not missing, f"situations.json: no such page: {sorted(missing)}"


def test_every_text_leads_to_its_page(box: Box) -> None:
    pastes = [paste for paste in completeness.pastes() if paste.expect]
    score = Score.of(pastes, box.ask(pastes))
    assert not score.wrong, report(score.wrong)
    assert score.hit_at(1) >= 0.99, report(score.missed)
    assert score.hit_at(3) == 1, report(score.missed)


def test_what_has_no_page_gets_no_answer(box: Box) -> None:
    pastes = [paste for paste in completeness.pastes() if not paste.expect]
    score = Score.of(pastes, box.ask(pastes))
    assert not score.wrong, report(score.wrong)
