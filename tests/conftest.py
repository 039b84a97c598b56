"""Fixtures of the tests that need the built site."""

from collections.abc import Iterator

import pytest

from tests.site import Site, build, served


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site, built strictly and served below a path."""
    folder = tmp_path_factory.mktemp("site")
    with served(folder) as url:
        result = build(folder, url)
        assert result.returncode == 0, f"the strict build fails:\n{result.stdout}{result.stderr}"
        yield Site(folder, url)
