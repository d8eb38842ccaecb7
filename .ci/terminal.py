"""Turns what a program printed in a terminal into a page that looks like the terminal, and prints its width and height in pixels.

python3 terminal.py COLUMNS COMMAND INPUT OUTPUT
"""
import html
import re
import sys
import textwrap

COLOURS = {"31": "#ff7b72", "32": "#7ee787", "33": "#f2cc60", "34": "#79c0ff", "36": "#56d4dd", "90": "#8b949e"}
STYLE = """
body { margin: 0; background: #0d1117; color: #e6edf3; }
pre { margin: 0; padding: 16px 18px; font: 15px/20px "DejaVu Sans Mono", monospace; white-space: pre; }
b { font-weight: 700; }
"""
# The width of a character of 15 pixels in DejaVu Sans Mono.
CHARACTER = 9.03
LINE = 20


def spans(text):
    """Returns the text with its colours as HTML; other escape codes are left out."""
    text = re.sub(r"\x1b\]8;;[^\x1b]*\x1b\\", "", text)
    text = re.sub(r"\x1b\[[?=>0-9;]*[A-Zac-ln-z]|\x1b[=>]", "", text)
    out, opened = [], 0
    for part in re.split(r"(\x1b\[[0-9;]*m)", text):
        if not part.startswith("\x1b["):
            out.append(html.escape(part))
            continue
        codes = part[2:-1].split(";")
        if codes in ([""], ["0"]):
            out.append("</b>" * opened)
            opened = 0
            continue
        colour = next((COLOURS[code] for code in codes if code in COLOURS), None)
        weight = "700" if "1" in codes else "400"
        out.append(f'<b style="font-weight:{weight}{";color:" + colour if colour else ""}">')
        opened += 1
    return "".join(out)


columns, command, source, target = int(sys.argv[1]), sys.argv[2].strip(), sys.argv[3], sys.argv[4]
text = open(source, encoding="utf-8", newline="").read().replace("\r\n", "\n").rstrip("\n")
typed = "\n  ".join(textwrap.wrap(command, columns - 2, break_long_words=False, break_on_hyphens=False))
page = f'<b style="font-weight:400;color:#8b949e">$ {html.escape(typed)}</b>\n\n{spans(text)}'
with open(target, "w", encoding="utf-8") as file:
    file.write(f'<!DOCTYPE html><meta charset="utf-8"><style>{STYLE}</style><pre>{page}</pre>')
print(f"{round(columns * CHARACTER) + 36},{(text.count(chr(10)) + typed.count(chr(10)) + 3) * LINE + 32}")
