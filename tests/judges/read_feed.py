#!/usr/bin/python3
"""Reads a feed with feedparser and compares the entries with what was written.

read_feed.py FEED EXPECTED: ends with 1, and says why, where they differ. EXPECTED is a JSON list of entries with id, title, link, published (null where none is stated).
"""
import json
import sys
import time

import feedparser

# Texts are compared as they are: the reader's own cleaning is for browsers.
feedparser.sanitizer._sanitize_html = lambda source, encoding, kind: source
feedparser.RESOLVE_RELATIVE_URIS = False


# The reader takes control characters from U+0080 to U+009F for those of windows-1252, which pages that lie about their encoding have.
WINDOWS = {code: bytes([code]).decode("cp1252") for code in range(0x80, 0xA0) if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


def main(feed, expected):
    read = feedparser.parse(feed, sanitize_html=False)
    wanted = json.load(open(expected, encoding="utf-8"))
    faults = [f"feedparser: {read.bozo_exception}"] if read.bozo else []
    found = {entry.get("id"): entry for entry in read.entries}
    if len(found) != len(wanted):
        faults.append(f"{len(found)} entries instead of {len(wanted)}")
    if [entry.get("id") for entry in read.entries] != [entry["id"] for entry in wanted]:
        faults.append("the entries are in another order")
    for want in wanted:
        entry = found.get(want["id"])
        if entry is None:
            faults.append(f"{want['id']} is not there")
            continue
        title = entry.get("title")
        if title is None or " ".join(title.split()) != " ".join(want["title"].translate(WINDOWS).split()):
            faults.append(f"{want['id']}: title {title!r} instead of {want['title']!r}")
        if entry.get("link") != want["link"]:
            faults.append(f"{want['id']}: link {entry.get('link')!r} instead of {want['link']!r}")
        moment = entry.get("published_parsed")
        published = time.strftime("%Y-%m-%d", moment) if moment else None
        if published is not None and moment[0] < 1000:
            published = f"{moment[0]:04}-{moment[1]:02}-{moment[2]:02}"
        if published != want["published"]:
            faults.append(f"{want['id']}: published {published} instead of {want['published']}")
    for fault in faults[:20]:
        print(fault)
    print(f"{feed}: {len(wanted)} entries, {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main(*sys.argv[1:]))
