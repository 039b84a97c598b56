"""How well an engine answers a set of pastes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.quality.engines import Answer
from tests.quality.inputs import Paste

#: Failures that a report shows.
_SHOWN = 8


@dataclass(frozen=True)
class Score:
    """Pastes with their answers, and what share of them is right, missing or wrong."""

    pairs: tuple[tuple[Paste, Answer], ...]

    @classmethod
    def of(cls, pastes: Sequence[Paste], answers: Sequence[Answer]) -> "Score":
        return cls(tuple(zip(pastes, answers, strict=True)))

    def hit_at(self, places: int) -> float:
        """The share of pastes with a right page on one of the first places."""
        return self._share(
            bool(set(answer.ids[:places]) & set(paste.expect)) for paste, answer in self.pairs
        )

    @property
    def no_result(self) -> float:
        return self._share(not answer.ids for _, answer in self.pairs)

    @property
    def confident_but_wrong(self) -> float:
        """The share of pastes whose first page is given as the message's, and is not."""
        return len(self.wrong) / len(self.pairs)

    @property
    def missed(self) -> list[tuple[Paste, Answer]]:
        """The pastes whose first page is not right."""
        return [pair for pair in self.pairs if not set(pair[1].ids[:1]) & set(pair[0].expect)]

    @property
    def wrong(self) -> list[tuple[Paste, Answer]]:
        """The pastes whose first page is given as the message's, and is not right."""
        return [(paste, answer) for paste, answer in self.missed if answer.confident]

    def _share(self, found: Iterator[bool]) -> float:
        return sum(found) / len(self.pairs)


def report(failures: Sequence[tuple[Paste, Answer]]) -> str:
    """Describe the first failures: what was asked, what was expected, what was answered."""
    shown = [
        f"{paste.origin}: ...{paste.text[-200:]!r}\n"
        f"  expected {' or '.join(paste.expect) or 'no confident answer'}, "
        f"got {', '.join(answer.ids) or 'nothing'}{' (confident)' * answer.confident}"
        for paste, answer in failures[:_SHOWN]
    ]
    return "\n".join([f"{len(failures)} failures, the first of them:", *shown])
