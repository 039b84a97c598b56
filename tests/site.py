"""The built site: the strict build, and a server that serves it as GitHub Pages does."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.pages import ROOT

#: The site is served below this path, as project pages are.
PREFIX = "/guide/"


@dataclass(frozen=True)
class Site:
    """A built site: its folder and the address it is served at."""

    folder: Path
    url: str

    @property
    def errors_json(self) -> dict:
        """What the site publishes as errors.json."""
        return json.loads((self.folder / "errors.json").read_text(encoding="utf-8"))


def build(folder: Path, url: str, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Build the site strictly into a folder, to be served at a URL."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", folder],
        cwd=root,
        env=os.environ | {"SITE_URL": url, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


class _Pages(SimpleHTTPRequestHandler):
    """Serves a folder below PREFIX, and its 404.html for everything else."""

    def translate_path(self, path: str) -> str:
        if not path.startswith(PREFIX):
            return str(Path(self.directory) / "no such page")
        return super().translate_path("/" + path.removeprefix(PREFIX))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code, message)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: the browser tests report what fails."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder that a site is going to be built into; yield the site's address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Pages, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
    finally:
        server.shutdown()
        server.server_close()
