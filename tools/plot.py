"""Draw the figures of the benchmark: `tools/plot.py FIGURES.json`

Reads what `benchmark.py --json FIGURES.json` wrote, and writes beside it one file for each part
("io", "cpu") with two bar charts (time, peak memory) and a table of the figures, which a page
includes with

    --8<-- "guides/performance/io.md"

The colours are in the section "Plots" of overrides/assets/stylesheets/guide.css.
"""

import json
import sys
from html import escape
from pathlib import Path

WIDTH, ROW, BAR, VALUE = 330, 40, 12, 106
QUANTITIES = {"time": ("seconds", "s"), "peak memory": ("megabytes", "MB")}
#: A bar narrower than this could not be seen: then the longest one is broken instead.
VISIBLE = 2
TIMES = "\N{MULTIPLICATION SIGN}"


def value(amount: float, unit: str) -> str:
    """Return an amount with its unit, with two or three digits that count."""
    digits = 0 if amount >= 20 else 1 if amount >= 2 else 2
    return f"{amount:.{digits}f}\N{NO-BREAK SPACE}{unit}"


def ratio(amount: float, base: float) -> str:
    """Return how many times the base an amount is."""
    times = amount / base
    return f"{times:.{0 if times >= 10 else 1}f}"


def plot(title: str, amounts: dict[str, float], unit: str, name: str) -> str:
    """Return a drawing with one bar for each amount, as a multiple of the first."""
    base = next(iter(amounts.values()))
    longest, second = sorted(amounts.values())[:-3:-1]
    room = WIDTH - VALUE
    broken = min(amounts.values()) / longest * room < VISIBLE
    scale = room / (second if broken else longest)
    body = [f'<text class="plot__title" x="0" y="14">{escape(title)}</text>']
    words = []
    for row, (label, amount) in enumerate(amounts.items()):
        y = 34 + row * ROW
        width = min(amount * scale, room)
        text = f"{value(amount, unit)}  {TIMES}{ratio(amount, base)}"
        kind = "plot__bar plot__bar--first" if row == 0 else "plot__bar"
        body.append(f'<text x="0" y="{y + 8}">{escape(label)}</text>')
        body.append(
            f'<rect class="{kind}" x="0" y="{y + 14}" width="{width:.1f}" height="{BAR}" rx="2"/>'
        )
        if broken and amount == longest:
            strokes = f"M{room - 26} {y + 28}l6-16M{room - 20} {y + 28}l6-16"
            body.append(f'<path class="plot__break" d="{strokes}"/>')
        body.append(f'<text class="plot__value" x="{width + 6:.0f}" y="{y + 24}">{text}</text>')
        words.append(f"{label}: {text}")
    if broken:
        words.append("the bar of the longest is broken off")
    height = 34 + ROW * len(amounts)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
            f'viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="{name}-title" '
            f'aria-describedby="{name}-values" data-search-exclude="">',
            f'<title id="{name}-title">{escape(title)}</title>',
            f'<desc id="{name}-values">{escape("; ".join(words))}</desc>',
            *body,
            "</svg>\n",
        ]
    )


def table(figures: dict[str, dict[str, float]]) -> str:
    """Return the figures as a table in Markdown."""
    base = next(iter(figures.values()))
    lines = ["| | Time | Ratio | Peak memory | Ratio |", "| --- | ---: | ---: | ---: | ---: |"]
    for label, found in figures.items():
        cells = [label]
        for key, unit in QUANTITIES.values():
            cells += [value(found[key], unit), ratio(found[key], base[key])]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def part(title: str, figures: dict[str, dict[str, float]], name: str) -> str:
    """Return the drawings and the table of a part, for a page to include."""
    drawings = [
        plot(
            f"{title}: {quantity}",
            {label: found[key] for label, found in figures.items()},
            unit,
            f"{name}-{key}",
        )
        for quantity, (key, unit) in QUANTITIES.items()
    ]
    figure = f'<figure class="plot" markdown="0">\n{"".join(drawings)}</figure>\n'
    return f"{figure}\n{table(figures)}"


def main(source: Path) -> None:
    recorded = json.loads(source.read_text(encoding="utf-8"))
    titles = {
        "io": f"{recorded['waits']:,} waits of {recorded['delay']} s",
        "cpu": "8 calculations",
    }
    for name, title in titles.items():
        source.with_name(f"{name}.md").write_text(
            part(title, recorded[name], f"plot-{name}"), encoding="utf-8"
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
