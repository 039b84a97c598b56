"""Whatever asyncio says leads to a page that explains it."""

import pytest

from tests import completeness
from tests.quality.engines import Box
from tests.quality.scores import Score, report

pytestmark = pytest.mark.xdist_group("quality")


def test_every_situation_is_placed() -> None:
    observed = completeness.observed()
    pages, pageless = completeness.ids(), completeness.without_page()
    unknown = (set(pages) | set(pageless)) - set(observed)
    assert not unknown, f"not in observed.json, so drop: {sorted(unknown)}"
    missing = [
        situation
        for situation, texts in observed.items()
        if situation not in pages and set(texts) - set(pageless.get(situation, ()))
    ]
    assert not missing, f"add to situations.json, or with a reason to without_page.json: {missing}"
    stale = [each for each, texts in pageless.items() if set(texts) - set(observed[each])]
    assert not stale, f"without_page.json has texts that nothing prints: {stale}"


def test_every_page_exists(box: Box) -> None:
    missing = {id for ids in completeness.ids().values() for id in ids} - set(box.ids.values())
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
