"""errors.json keeps the contract that its JSON Schema and the page about it describe."""

import json

import pytest
from jsonschema import Draft202012Validator

from tests.pages import DOCS, SNIPPETS
from tests.site import Site

SCHEMA = json.loads((DOCS / "errors.schema.json").read_text(encoding="utf-8"))
EXCERPT = SNIPPETS / "find" / "errors.json"


@pytest.fixture
def data(site: Site) -> dict:
    return site.errors_json


def test_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_errors_json_keeps_its_schema(site: Site, data: dict) -> None:
    published = json.loads((site.folder / data["$schema"]).read_text(encoding="utf-8"))
    Draft202012Validator(published).validate(data)


def test_every_field_is_in_the_schema(data: dict) -> None:
    entries = data["entries"]
    used = {
        "entry": {field for entry in entries for field in entry},
        "message": {
            field for entry in entries for message in entry["messages"] for field in message
        },
    }
    for name, fields in used.items():
        missing = fields - SCHEMA["$defs"][name]["properties"].keys()
        assert not missing, f"describe {missing} of {name} in errors.schema.json"
    assert data.keys() <= SCHEMA["properties"].keys()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "Not a slug"),
        ("url", "https://elsewhere.example/"),
        ("title", ""),
        ("kind", "page"),
        ("messages", [{"text": "two\nlines", "python": ">=3.8"}]),
        ("messages", [{"text": "no version"}]),
        ("messages", [{"text": "a version", "python": "3.8+"}]),
    ],
)
def test_schema_refuses(data: dict, field: str, value: object) -> None:
    validator = Draft202012Validator(SCHEMA)
    assert not validator.is_valid({"entries": [data["entries"][0] | {field: value}]})


def test_excerpt_on_the_page_is_part_of_errors_json(data: dict) -> None:
    for entry in json.loads(EXCERPT.read_text(encoding="utf-8"))["entries"]:
        assert entry in data["entries"], (
            f"{EXCERPT}: {entry['id']} says something else than its page; copy the entry anew "
            "from the errors.json of the built site"
        )
