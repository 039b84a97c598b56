"""How errors look when people paste them: each function damages or wraps a text in one way."""

import html
import json
import re
from collections.abc import Callable
from functools import cache
from random import Random

Wrapper = Callable[[str], str]

_HEAD = "Traceback (most recent call last):"
_LINK = re.compile(r"^(?:During handling of|The above exception was) .*\n", re.MULTILINE)
_WIDTH = 44
_LOG_SIZE = 1_000_000


def _prefixed(text: str, prefix: str) -> str:
    return "\n".join(prefix + line for line in text.splitlines())


def _split(text: str) -> tuple[list[str], list[str]]:
    """Return the frames of all tracebacks in a text, and what is said beside them."""
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith(_HEAD)]
    return (
        [line for line in lines if line.startswith(" ")],
        [line for line in lines if not line.startswith(" ")],
    )


def _words(line: str, first: float, last: float) -> str:
    words = line.split()
    return " ".join(words[round(first * len(words)) : round(last * len(words))])


# ---- Of the line with the message ----------------------------------------------------------------


def bare(line: str) -> str:
    """The line alone."""
    return line.strip()


def first_half(line: str) -> str:
    """The line, broken off somewhat after its middle."""
    return _words(line, 0, 0.6)


def second_half(line: str) -> str:
    """The line without its beginning."""
    return _words(line, 0.4, 1)


def without_class(line: str) -> str:
    """The message without the exception class before it."""
    return re.sub(r"^\s*(?:\w+\.)*[A-Z]\w*: ", "", line)


def as_repr(line: str) -> str:
    """The exception's repr, as `print(repr(error))` and log records show it."""
    name, colon, message = line.strip().partition(": ")
    return f"{name}({message!r})" if colon else f"{name}()"


def in_log_record(line: str) -> str:
    """A record of the logging module."""
    return f"2026-03-01 10:00:00,123 ERROR [worker-1] app.tasks: job 5f3a failed: {line.strip()}"


def in_title(line: str) -> str:
    """The title of a question."""
    return f"python - {line.strip()} - Stack Overflow"


def in_sentence(line: str) -> str:
    """A sentence of a chat."""
    return f"hi all, since yesterday i get `{line.strip()}` on our server, any idea?"


def lower_case(line: str) -> str:
    """Typed in, without capitals and quotation marks."""
    return re.sub(r"[\"'`]", "", line.strip().lower())


def typo(line: str) -> str:
    """Typed in, with two letters of the longest plain word swapped."""
    word = max(re.findall(r"\b[a-z]+\b", line) or re.findall(r"\w+", line), key=len)
    at = Random(line).randrange(1, max(2, len(word) - 1))
    wrong = word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
    return line.strip().replace(word, wrong, 1)


def without_articles(line: str) -> str:
    """Quoted from memory: the small words are gone."""
    return re.sub(r"\b(?:a|an|the) ", "", line.strip())


def without_angle_brackets(line: str) -> str:
    """Markdown and HTML take `<...>` for a tag and do not show it."""
    return re.sub(r"</?[A-Za-z_][^>]*>", "", line)


OF_LINE: tuple[Wrapper, ...] = (
    bare,
    first_half,
    second_half,
    without_class,
    as_repr,
    in_log_record,
    in_title,
    in_sentence,
    lower_case,
    typo,
    without_articles,
    without_angle_brackets,
)


# ---- Of the whole output -------------------------------------------------------------------------


def whole(text: str) -> str:
    """The output as it is."""
    return text


def docker_compose(text: str) -> str:
    """The log of docker compose."""
    return _prefixed(text, "web-1  | ")


def docker_compose_times(text: str) -> str:
    """The log of docker compose with times, and lines of another service between them."""
    lines = []
    for number, line in enumerate(text.splitlines()):
        lines.append(f"web-1  | 2026-03-01T10:00:00.{number:06}Z {line}")
        if number % 4 == 1:
            lines.append(f"db-1   | 2026-03-01T10:00:00.{number:06}Z LOG:  checkpoint starting")
    return "\n".join(lines)


def journald(text: str) -> str:
    """The output of journalctl."""
    return _prefixed(text, "Mar 01 10:00:00 srv1 python3[48213]: ")


def heroku(text: str) -> str:
    """The log of Heroku."""
    return _prefixed(text, "2026-03-01T10:00:00.412345+00:00 app[web.1]: ")


def github_actions(text: str) -> str:
    """The log of a continuous integration job."""
    return "\n".join(
        f"2026-03-01T10:00:0{number % 10}.{number * 7919 % 10_000_000:07}Z {line}"
        for number, line in enumerate(text.splitlines())
    )


def kubernetes(text: str) -> str:
    """The log of a pod as one JSON object for each line."""
    return "\n".join(
        json.dumps({"log": f"{line}\n", "stream": "stderr", "time": "2026-03-01T10:00:00.1Z"})
        for line in text.splitlines()
    )


def loguru(text: str) -> str:
    """Records of loguru: a head on the first line, box characters in front of the frames."""
    frames, said = _split(text)
    head = "2026-03-01 10:00:00.123 | ERROR    | __main__:main:17 - An error has been caught"
    return "\n".join([head, _HEAD, *_beside(frames, "  │ "), *said])


def _beside(lines: list[str], margin: str) -> list[str]:
    return [margin + line.strip() for line in lines]


def pytest_failure(text: str) -> str:
    """The report of pytest: source lines with `>`, what was raised with `E`, and the summary."""
    frames, said = _split(text)
    return "\n".join(
        [
            "=================================== FAILURES ===================================",
            "__________________________________ test_fetch __________________________________",
            "",
            "    def test_fetch(client):",
            ">       assert client.get('/items/1').status_code == 200",
            "",
            "tests/test_api.py:14: ",
            "_ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ ",
            *[f"    {line.strip()}" for line in frames],
            *[f"E       {line}" for line in said],
            "",
            "app/client.py:31: in fetch",
            "=========================== short test summary info ============================",
            "FAILED tests/test_api.py::test_fetch",
            "============================== 1 failed in 0.52s ===============================",
        ]
    )


def quoted(text: str) -> str:
    """A reply that quotes it."""
    return f"On Sun, Mar 1, 2026 somebody wrote:\n{_prefixed(text, '> ')}\n\nSame here."


def quoted_twice(text: str) -> str:
    """A reply to a reply."""
    return _prefixed(text, "> > ")


def exception_group(text: str) -> str:
    """The margins of an exception group."""
    return "\n".join(
        [
            "  + Exception Group Traceback (most recent call last):",
            '  |   File "/srv/app.py", line 30, in <module>',
            "  |     main()",
            "  | ExceptionGroup: several jobs failed (1 sub-exception)",
            "  +-+---------------- 1 ----------------",
            _prefixed(text, "    | "),
            "    +------------------------------------",
        ]
    )


def chained(text: str) -> str:
    """Raised while another exception was being handled."""
    return (
        f"{_HEAD}\n"
        '  File "/srv/cache.py", line 21, in lookup\n'
        "    return self._items[key]\n"
        "           ~~~~~~~~~~~^^^^^\n"
        "KeyError: 'price'\n\n"
        "During handling of the above exception, another exception occurred:\n\n" + text
    )


def sentry(text: str) -> str:
    """The order of error trackers: what was raised first, then its frames; the newest is first."""
    tracebacks = _LINK.sub("", text).split(_HEAD)
    parts = [_split(traceback) for traceback in reversed(tracebacks)]
    return "\n".join(line for frames, said in parts for line in [*said, *reversed(frames)])


def rich_box(text: str) -> str:
    """The box that rich draws around a traceback."""
    frames, said = _split(text)
    return "\n".join(
        [
            "╭─────────────────────── Traceback (most recent call last) ────────────────────────╮",
            *[f"│ {line[:80]:80} │" for line in frames],
            "╰──────────────────────────────────────────────────────────────────────────────────╯",
            *said,
        ]
    )


def colours(text: str) -> str:
    """The colours of Python 3.13 and later, as a log file keeps them."""
    text = re.sub(
        r'File "([^"]*)", line (\d+), in (\S+)',
        'File \x1b[35m"\\1"\x1b[0m, line \x1b[35m\\2\x1b[0m, in \x1b[35m\\3\x1b[0m',
        text,
    )
    return re.sub(
        r"^(\w[\w.]*): (.*)$", "\x1b[1;35m\\1\x1b[0m: \x1b[35m\\2\x1b[0m", text, flags=re.MULTILINE
    )


def colours_without_escape(text: str) -> str:
    """The same, copied from a page that dropped the escape characters."""
    return colours(text).replace("\x1b", "")


def newlines_lost(text: str) -> str:
    """Pasted into a field of one line that glues the lines together."""
    return "".join(text.splitlines())


def newlines_as_spaces(text: str) -> str:
    """Pasted into a field of one line that puts spaces between the lines."""
    return " ".join(text.splitlines())


def narrow_console(text: str) -> str:
    """Copied from a narrow console, which cuts lines anywhere."""
    return "\n".join(
        line[start : start + _WIDTH]
        for line in text.splitlines()
        for start in range(0, max(1, len(line)), _WIDTH)
    )


def narrow_console_as_spaces(text: str) -> str:
    """Copied from a narrow console into a field of one line: words are cut by spaces."""
    return narrow_console(text).replace("\n", " ")


def curly_quotes(text: str) -> str:
    """Word processors and phones turn quotation marks."""
    text = re.sub(r"(^|[\s(=\[{])'", "\\1‘", text, flags=re.MULTILINE)
    text = re.sub(r'(^|[\s(=\[{])"', "\\1“", text, flags=re.MULTILINE)
    return text.replace("'", "’").replace('"', "”")


def full_width_punctuation(text: str) -> str:
    """Chinese and Japanese input methods write punctuation in full width."""
    return text.translate(str.maketrans(":,()!?'\"", "：，（）！？＇＂"))


def no_break_spaces(text: str) -> str:
    """Web pages keep indentation with spaces that do not break."""
    return text.replace("  ", "\u00a0 ")


def eaten_by_markdown(text: str) -> str:
    """Pasted without a code block: double underscores and indentation are gone."""
    return "\n".join(line.strip().replace("__", "").replace("^", "") for line in text.splitlines())


def numbered_lines(text: str) -> str:
    """Copied from a viewer that numbers the lines."""
    return "\n".join(f"{number:>6} | {line}" for number, line in enumerate(text.splitlines(), 118))


def on_windows(text: str) -> str:
    """The same on Windows: other paths and other line ends."""
    windows = re.sub(
        r'(?<=File ")/[^"]*',
        lambda path: r"C:\Users\user" + path[0].replace("/", "\\"),
        text,
    )
    return windows.replace("\n", "\r\n")


def json_escaped(text: str) -> str:
    """A field of a JSON record."""
    return json.dumps({"level": "error", "service": "api", "exc_info": text})


def html_escaped(text: str) -> str:
    """The source of a page that shows it."""
    return f"<pre><code>{html.escape(text)}</code></pre>"


def in_chinese(text: str) -> str:
    """Chinese text around it."""
    return f"运行程序时网页上的错误信息如下：\n{text}\n请问这个问题怎么解决？谢谢大家。"


def in_russian(text: str) -> str:
    """Russian text around it."""
    return f"Всем привет! При запуске бота вылетает ошибка:\n{text}\nПодскажите, как исправить?"


def in_japanese(text: str) -> str:
    """Japanese text around it."""
    return f"サーバーを起動すると、次のエラーが表示されます。\n{text}\n解決方法を教えてください。"


def in_issue(text: str) -> str:
    """An issue's form."""
    return (
        "### Describe the bug\n\nThe worker dies once a day.\n\n### Steps to reproduce\n\n"
        "1. start the server\n2. send a request\n\n### Logs\n\n```shell\n"
        f"{text}\n```\n\n### Environment\n\n- OS: Ubuntu 24.04\n- Version: 2.3.1\n"
    )


OF_OUTPUT: tuple[Wrapper, ...] = (
    whole,
    docker_compose,
    docker_compose_times,
    journald,
    heroku,
    github_actions,
    kubernetes,
    loguru,
    pytest_failure,
    quoted,
    quoted_twice,
    exception_group,
    chained,
    sentry,
    rich_box,
    colours,
    colours_without_escape,
    newlines_lost,
    newlines_as_spaces,
    narrow_console,
    narrow_console_as_spaces,
    curly_quotes,
    full_width_punctuation,
    no_break_spaces,
    eaten_by_markdown,
    numbered_lines,
    on_windows,
    json_escaped,
    html_escaped,
    in_chinese,
    in_russian,
    in_japanese,
    in_issue,
)


# ---- Huge ----------------------------------------------------------------------------------------


@cache
def log(size: int) -> str:
    """Return an access log of about this many characters."""
    random = Random(size)
    lines = []
    while size > 0:
        status, number = random.choice([200, 200, 200, 304, 404]), random.randrange(10_000)
        lines.append(
            f"2026-03-01 10:{number % 60:02}:{number % 59:02},{number % 1000:03} INFO access: "
            f'10.0.{number % 256}.7 "GET /items/{number} HTTP/1.1" {status} {number * 7}\n'
        )
        size -= len(lines[-1])
    return "".join(lines)


def end_of_huge_log(text: str) -> str:
    """The end of 1 MB of log."""
    return log(_LOG_SIZE) + text


def amid_huge_log(text: str) -> str:
    """1 MB of log around it."""
    return f"{log(_LOG_SIZE // 2)}{text}\n{log(_LOG_SIZE // 2)}"


HUGE: tuple[Wrapper, ...] = (end_of_huge_log, amid_huge_log)
