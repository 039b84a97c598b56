"""The built site agrees with the pages it was made from, and its addresses are kept."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from mkdocs.config import load_config
from packaging.specifiers import SpecifierSet

from tests.front_matter import VERSIONS
from tests.pages import ROOT, SNIPPETS, error_pages, learning_pages
from tests.site import PREFIX, Site

PUBLISHED = Path(__file__).with_name("published-pages.txt")


@pytest.fixture(scope="module")
def config():
    return load_config(str(ROOT / "mkdocs.yml"))


def nav_slugs(items: list) -> list[str]:
    """Return the slugs of the error pages of the navigation, in its order."""
    slugs = []
    for item in items:
        for value in item.values() if isinstance(item, dict) else [item]:
            if isinstance(value, list):
                slugs += nav_slugs(value)
            elif value.startswith("errors/") and value != "errors/index.md":
                slugs.append(Path(value).stem)
    return slugs


def test_page_folder_nav_and_json_have_the_same_slugs(site: Site, config) -> None:
    pages = set(error_pages())
    folders = {path.name for path in (SNIPPETS / "errors").iterdir() if path.is_dir()}
    nav = nav_slugs(config.nav)
    ids = [entry["id"] for entry in site.errors_json["entries"]]
    assert folders == pages, f"snippets/errors/ and docs/en/errors/ differ in {folders ^ pages}"
    assert set(nav) == pages, f"mkdocs.yml's nav and docs/en/errors/ differ in {set(nav) ^ pages}"
    assert len(nav) == len(set(nav)), f"mkdocs.yml's nav names a page twice: {nav}"
    assert sorted(ids) == sorted(pages), f"errors.json and the pages differ in {set(ids) ^ pages}"


def test_published_addresses_are_kept(config) -> None:
    published = set(PUBLISHED.read_text(encoding="utf-8").split())
    redirect_maps = config.plugins["redirects"].config["redirect_maps"]
    redirects = {Path(source).with_suffix("").as_posix() for source in redirect_maps}
    pages = {f"errors/{slug}" for slug in error_pages()} | set(learning_pages())
    lost = published - pages - redirects
    assert not lost, (
        f"published addresses that lead nowhere: {sorted(lost)}; bring the page back, or name its "
        "successor in redirect_maps of mkdocs.yml"
    )
    new = pages - published
    assert not new, f"{PUBLISHED.name}: add {sorted(new)}; from now on the address is permanent"


def test_errors_json_says_what_the_pages_say(site: Site) -> None:
    for entry in site.errors_json["entries"]:
        page = error_pages()[entry["id"]]
        assert entry["url"] == f"errors/{page.slug}/"
        assert entry["title"] == page.title
        for field in ("summary", "fix", "kind", "aliases", "tags"):
            assert entry[field] == page.meta[field], f"{page.slug}: {field}"
        assert entry.get("yields") == page.meta.get("yields")
        assert entry["messages"] == [
            {"text": message["text"], "python": message["python"]}
            for message in page.meta["messages"]
        ]


class Document(HTMLParser):
    """The links, the ids and the version strips of one HTML page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.said: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self.ids.update(filter(None, (attributes.get("id"), attributes.get("name"))))
        if "data-said" in attributes:
            self.said.append(attributes["data-said"] or "")
        for name in ("href", "src"):
            if value := attributes.get(name):
                self.links.append(value)


def documents(site: Site) -> dict[str, Document]:
    """Return the pages of the site by their address below PREFIX."""
    return {
        re.sub(r"index\.html$", "", path.relative_to(site.folder).as_posix()): Document(
            path.read_text(encoding="utf-8")
        )
        for path in site.folder.rglob("*.html")
    }


def test_links_and_anchors_lead_somewhere(site: Site) -> None:
    pages = documents(site)
    broken = []
    for name, document in pages.items():
        for link in document.links:
            address, anchor = urldefrag(urljoin(site.url + name, link))
            if not address.startswith(site.url):
                continue
            target = unquote(urlsplit(address).path.removeprefix(PREFIX))
            if target in pages:
                known = pages[target].ids
                if anchor and anchor not in known and not anchor.startswith(("q=", "__")):
                    broken.append(f"/{name}: {link}: no #{anchor} on /{target}")
            elif not (site.folder / target).is_file():
                broken.append(f"/{name}: {link}: no such file")
    assert not broken, "\n" + "\n".join(broken)


def test_version_strips_show_what_the_specifiers_admit(site: Site) -> None:
    pages = documents(site)
    for slug, page in error_pages().items():
        admitted = [
            [version for version in VERSIONS if version in SpecifierSet(message["python"])]
            for message in page.meta["messages"]
        ]
        expected = [f"{versions[0]} to {versions[-1]}" for versions in admitted]
        assert pages[f"errors/{slug}/"].said == expected, slug


def test_no_page_names_another_host_to_load_from(site: Site) -> None:
    loads = re.compile(
        r"<(?:script|link|img|iframe|source)[^>]+(?:src|href)=\"(https?:)?//[^\"]+\""
    )
    for path in site.folder.rglob("*.html"):
        for match in loads.finditer(path.read_text(encoding="utf-8")):
            allowed = 'rel="canonical"' in match[0] and site.url in match[0]
            assert allowed, f"{path.relative_to(site.folder)}: {match[0]}"
