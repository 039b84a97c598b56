"""The search keeps the figures that it has reached; `python -m tests.quality` measures it fully."""

from collections import Counter
from collections.abc import Sequence

import pytest

from tests import interpreters
from tests.quality import inputs
from tests.quality.engines import Box
from tests.quality.inputs import Output, Paste
from tests.quality.scores import Score, report

#: Broken scripts that are run, on the running Python.
_SCRIPTS = 60
#: Huge logs that are asked.
_HUGE = 12
#: Wordings that are left out, each from a matcher of its own.
_REMOVALS = 150
#: Queries in words that each page has at least.
_QUERIES = 3

pytestmark = pytest.mark.xdist_group("quality")


@pytest.fixture(scope="module")
def printed() -> list[Output]:
    scripts = inputs.sample(inputs.broken_scripts(), _SCRIPTS)
    return inputs.outputs(scripts, [interpreters.current()])


def assert_found(pastes: Sequence[Paste], box: Box, *, hit_at_1: float) -> None:
    score = Score.of(pastes, box.ask(pastes))
    assert score.no_result == 0, report([pair for pair in score.pairs if not pair[1].ids])
    assert score.hit_at(1) >= hit_at_1, report(score.missed)


def test_broken_scripts_output_in_every_form(box: Box, printed: list[Output]) -> None:
    assert_found(inputs.pastes(printed), box, hit_at_1=0.995)


def test_errors_in_huge_logs(box: Box, printed: list[Output]) -> None:
    assert_found(inputs.sample(inputs.huge_logs(printed), _HUGE), box, hit_at_1=0.995)


def test_every_wording(box: Box) -> None:
    assert_found(inputs.filled_wordings(), box, hit_at_1=0.995)


def test_queries_in_words(box: Box) -> None:
    score = Score.of(inputs.queries(), box.ask(inputs.queries()))
    hit_at_1, hit_at_3 = score.hit_at(1), score.hit_at(3)
    assert hit_at_1 >= 0.90, report(score.missed)
    assert hit_at_3 >= 0.98, report(score.missed)


def test_every_page_is_asked_for_in_words(box: Box) -> None:
    asked = Counter(id for query in inputs.queries() for id in query.expect)
    few = [id for id in box.ids.values() if asked[id] < _QUERIES]
    assert not few, f"queries.jsonl: fewer than {_QUERIES} queries for {', '.join(few)}; add some"


def test_foreign_errors_get_no_confident_answer(box: Box) -> None:
    foreign = inputs.foreign_errors()
    score = Score.of(foreign, box.ask(foreign))
    assert score.confident_but_wrong <= 0.01, report(score.wrong)


def test_wordings_that_the_data_lacks_get_no_wrong_answer(box: Box) -> None:
    removals = inputs.sample(inputs.removals(), _REMOVALS)
    score = Score.of([removal.paste for removal in removals], box.ask_without(removals))
    assert score.confident_but_wrong <= 0.02, report(score.wrong)
