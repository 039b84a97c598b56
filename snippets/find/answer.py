import json
import re
import sys
from urllib.parse import quote, urljoin

SITE = "https://example.org/guide/"


def says(message, text):
    literals = map(re.escape, message["text"].split("{}"))
    return re.search(".+?".join(literals), text) is not None


def answer(text, entries):
    for entry in entries:
        if any(says(message, text) for message in entry["messages"]):
            return f"{entry['fix']}\n{urljoin(SITE, entry['url'])}"
    return f"Look here: {urljoin(SITE, 'find/#q=' + quote(text))}"


with open("errors.json", encoding="utf-8") as file:
    print(answer(sys.argv[1], json.load(file)["entries"]))
