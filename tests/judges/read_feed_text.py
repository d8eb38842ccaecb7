#!/usr/bin/python3
"""Reads a feed, Atom and RSS with feedparser and JSON Feed with json, and compares summaries and contents with what was written.

read_feed_text.py FEED EXPECTED: ends with 1, and says why, where they differ. EXPECTED is a JSON list of entries with id, title, summary (null where there is none) and blocks
(null where the entry has no content): each paragraph, heading and point in order, as the pair of its element and its text.
"""
import html.parser
import json
import sys

import feedparser

# Texts are compared as they are: the reader's own cleaning is for browsers.
feedparser.sanitizer._sanitize_html = lambda source, encoding, kind: source
feedparser.RESOLVE_RELATIVE_URIS = False

# The reader takes control characters from U+0080 to U+009F for those of windows-1252, which pages that lie about their encoding have.
WINDOWS = {code: bytes([code]).decode("cp1252") for code in range(0x80, 0xA0) if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


class Blocks(html.parser.HTMLParser):
    """The texts of HTML by the element that each stands in; text in none stands in "". An element that no feed of ours has is a block of its own."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.found = []
        self.open = [["", ""]]
        self.feed(source)
        self.close()
        if self.open[0][1].strip():
            self.found.insert(0, self.open[0])

    def handle_starttag(self, tag, attrs):
        block = [tag, ""]
        self.open.append(block)
        if tag not in ("ul", "ol"):
            self.found.append(block)

    def handle_endtag(self, tag):
        if len(self.open) == 1 or self.open.pop()[0] != tag:
            self.found.append([f"/{tag}", "is not the end of what is open"])

    def handle_data(self, data):
        self.open[-1][1] += data

    def handle_comment(self, data):
        self.found.append(["!", data])


def plain(text):
    """White space is not the same in every format, and no reader keeps it."""
    return None if text is None else " ".join(text.translate(WINDOWS).split())


def blocks(source):
    return [[element, plain(text)] for element, text in Blocks(source).found]


def in_xml(path):
    read = feedparser.parse(path, sanitize_html=False)
    if read.bozo:
        raise ValueError(f"feedparser: {read.bozo_exception}")
    is_atom = read.version.startswith("atom")
    for entry in read.entries:
        content = entry.content[0] if "content" in entry else None
        if not is_atom:
            yield entry.id, None, entry.get("summary")
        elif content is None:
            yield entry.id, entry.get("summary"), None
        else:
            # Without a summary, the reader takes the content for one.
            summary = entry.get("summary")
            yield entry.id, None if summary == content.value else summary, content.value


def in_json(path):
    for item in json.load(open(path, encoding="utf-8"))["items"]:
        yield item["id"], (item.get("summary") if "content_html" in item else item["content_text"]), item.get("content_html")


def wanted_of(want, path):
    """What a format has: RSS one text for both, JSON Feed always a text."""
    paragraphs = None if want["blocks"] is None else [[element, plain(text)] for element, text in want["blocks"]]
    if path.endswith(".rss"):
        alone = [] if want["summary"] is None else [["", plain(want["summary"])]]
        return None, alone if paragraphs is None else paragraphs
    if path.endswith(".json") and paragraphs is None and want["summary"] is None:
        return plain(want["title"]), None
    return plain(want["summary"]), paragraphs


def main(path, expected):
    wanted = json.load(open(expected, encoding="utf-8"))
    faults = []
    found = {}
    try:
        found = {name: (plain(summary), None if content is None else blocks(content)) for name, summary, content in (in_json if path.endswith(".json") else in_xml)(path)}
    except Exception as failure:  # Whatever the library throws, the file is refused.
        faults.append(f"{type(failure).__name__}: {failure}")
    if len(found) != len(wanted):
        faults.append(f"{len(found)} entries instead of {len(wanted)}")
    contents = 0
    for want in wanted:
        summary, content = wanted_of(want, path)
        got = found.get(want["id"])
        contents += content is not None
        if path.endswith(".rss") and got is not None and got[1] is None:
            got = (None, [])
        if got is None or got[0] != summary:
            faults.append(f"{want['id']}: summary {got and got[0]!r} instead of {summary!r}")
        if got is None or got[1] != content:
            faults.append(f"{want['id']}: content {got and got[1]!r} instead of {content!r}")
    for fault in faults[:20]:
        print(fault)
    print(f"{path}: {len(wanted)} entries, {contents} with content, {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main(*sys.argv[1:]))
