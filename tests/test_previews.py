"""What a chat, a social network or a search engine shows of a link to a page."""

import html
import json
import struct
from collections import Counter
from html.parser import HTMLParser

import pytest
from jinja2 import Environment, FileSystemLoader
from markdown import markdown

from tests.pages import ROOT, Page, all_pages, error_pages
from tests.site import Site

ERRORS = [pytest.param(page, id=slug) for slug, page in error_pages().items()]
PAGES = [pytest.param(name, page, id=name) for name, page in all_pages().items()]
IMAGE = "assets/images/preview.png"


class Head(HTMLParser):
    """What the head of a page says to machines, and the texts that its buttons copy."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.title = ""
        self.names: list[str] = []
        self.meta: dict[str, str] = {}
        self.canonical: list[str] = []
        self.json_ld: list[str] = []
        self.copied: list[str] = []
        self._inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag == "title" and not self.title:
            self._inside = "title"
        if tag == "script" and attributes.get("type") == "application/ld+json":
            self._inside = "json-ld"
            self.json_ld.append("")
        if tag == "meta" and (name := attributes.get("name") or attributes.get("property")):
            self.names.append(name)
            self.meta[name] = attributes["content"]
        if tag == "link" and attributes["rel"] == "canonical":
            self.canonical.append(attributes["href"])
        if "data-clipboard-text" in attributes:
            self.copied.append(attributes["data-clipboard-text"])

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "title":
            self.title += data
        elif self._inside == "json-ld":
            self.json_ld[-1] += data


def head(site: Site, path: str) -> Head:
    return Head((site.folder / path).read_text(encoding="utf-8"))


def address(name: str) -> str:
    """Return the address below the site's of a page of docs/en/."""
    folder = name.removesuffix("index").rstrip("/")
    return f"{folder}/" if folder else ""


def page_head(site: Site, name: str) -> Head:
    return head(site, f"{address(name)}index.html")


@pytest.mark.parametrize(("name", "page"), PAGES)
def test_page_has_a_preview(site: Site, name: str, page: Page) -> None:
    found = page_head(site, name)
    expected = {
        "description": page.meta["summary"],
        "og:site_name": "asyncio Field Guide",
        "og:type": "article" if "kind" in page.meta else "website",
        "og:title": page.title,
        "og:description": page.meta["summary"],
        "og:url": site.url + address(name),
        "og:image": site.url + IMAGE,
        "twitter:card": "summary_large_image",
        "twitter:title": page.title,
        "twitter:description": page.meta["summary"],
        "twitter:image": site.url + IMAGE,
    }
    assert {key: found.meta.get(key) for key in expected} == expected
    assert found.title == f"{page.title} - asyncio Field Guide"
    assert found.canonical == [site.url + address(name)]
    twice = [name for name, count in Counter(found.names).items() if count > 1]
    assert not twice


def test_titles_and_descriptions_are_unique(site: Site) -> None:
    heads = [*(page_head(site, name) for name in all_pages()), head(site, "404.html")]
    titles = Counter(found.title for found in heads)
    descriptions = Counter(found.meta["description"] for found in heads)
    twice = [text for text, count in (titles + descriptions).items() if count > 1]
    assert not twice, "several pages say this; tell them apart in their front matter"


def test_page_not_found_has_a_preview_and_no_address(site: Site) -> None:
    found = head(site, "404.html")
    assert found.title == "There is no such page - asyncio Field Guide"
    assert found.meta["og:image"] == site.url + IMAGE
    assert "og:url" not in found.meta
    assert found.canonical == []
    assert found.json_ld == []


def test_image_has_the_size_that_the_pages_say(site: Site) -> None:
    image = (site.folder / IMAGE).read_bytes()
    assert image.startswith(b"\x89PNG\r\n")
    width, height = struct.unpack(">II", image[16:24])
    meta = page_head(site, "index").meta
    assert (meta["og:image:width"], meta["og:image:height"]) == (str(width), str(height))
    assert (width, height) == (1200, 630)


@pytest.mark.parametrize("page", ERRORS)
def test_structured_data_says_what_the_page_says(site: Site, page: Page) -> None:
    (text,) = page_head(site, f"errors/{page.slug}").json_ld
    article = json.loads(text)
    assert article["@context"] == "https://schema.org"
    assert article["@type"] == "TechArticle"
    assert article["headline"] == page.title
    assert article["description"] == page.meta["summary"]
    assert article["abstract"] == page.meta["fix"]
    assert article["keywords"] == page.meta["tags"]
    assert article["url"] == f"{site.url}errors/{page.slug}/"
    assert article["image"] == site.url + IMAGE


@pytest.mark.parametrize("page", ERRORS)
def test_answer_to_copy_reads_as_the_page_does(site: Site, page: Page) -> None:
    url = f"{site.url}errors/{page.slug}/"
    answer, link = page_head(site, f"errors/{page.slug}").copied
    paragraphs = [
        f"<code>{html.escape(page.title, quote=False)}</code>",
        page.meta["summary"],
        f"Fix: {page.meta['fix']}",
        url,
    ]
    assert markdown(answer) == "\n".join(f"<p>{text}</p>" for text in paragraphs)
    assert link == url


@pytest.mark.parametrize(
    "sentence", ["Call gather(*tasks) or use except* here.", "Define __aenter__ in it."]
)
def test_copied_sentence_has_no_accidental_emphasis(sentence: str) -> None:
    templates = Environment(loader=FileSystemLoader(ROOT / "overrides"))
    labels = templates.get_template("partials/labels.html").module
    assert markdown(labels.markdown(sentence)) == f"<p>{sentence}</p>"
