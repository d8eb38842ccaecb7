#!/usr/bin/python3
"""Reads a calendar with a Python library and compares what its entries say and what they are about with what was written.

read_calendar_text.py CALENDAR EXPECTED READER: READER is icalendar or vobject; ends with 1, and says why, where they differ. EXPECTED is a JSON list of entries, events and
milestones of projects, with uid, title, start, description (null where there is none) and categories.
"""
import json
import sys

import icalendar
import vobject


def with_icalendar(text):
    for event in icalendar.Calendar.from_ical(text).walk("VEVENT"):
        description = event.get("DESCRIPTION")
        categories = event.get("CATEGORIES", [])
        lists = categories if isinstance(categories, list) else [categories]
        names = [str(name) for one in lists for name in one.cats]
        yield str(event["UID"]), str(event["SUMMARY"]), event["DTSTART"].dt.isoformat(), None if description is None else str(description), names


def with_vobject(text):
    for event in vobject.readOne(text).contents.get("vevent", []):
        description = event.description.value if hasattr(event, "description") else None
        names = [name for one in event.contents.get("categories", []) for name in one.value]
        yield event.uid.value, event.summary.value, event.dtstart.value.isoformat(), description, names


def same(reader, got, want):
    if reader == "vobject" or not isinstance(want, (str, list)):
        return got == want
    # icalendar takes an escaped backslash for the beginning of another escape, and parts names at each comma: what it cannot tell is left to vobject.
    if isinstance(want, list):
        return "\\" in "".join(want) or ",".join(got) == ",".join(want)
    return "\\" in want or got == want


def main(calendar, expected, reader):
    wanted = [(e["uid"], e["title"], e["start"], e["description"], e["categories"]) for e in json.load(open(expected, encoding="utf-8"))]
    faults = []
    try:
        found = list({"icalendar": with_icalendar, "vobject": with_vobject}[reader](open(calendar, "rb").read().decode("utf-8")))
        if len(found) != len(wanted):
            faults.append(f"{len(found)} entries instead of {len(wanted)}")
        for got, want in zip(found, wanted):
            faults += [f"{want[0]}: {one!r} instead of {other!r}" for one, other in zip(got, want) if not same(reader, one, other)]
    except Exception as failure:  # Whatever the library throws, the file is refused.
        faults.append(f"{type(failure).__name__}: {failure}")
    for fault in faults[:20]:
        print(fault)
    print(f"{calendar}: {len(wanted)} entries, {sum(len(want[4]) for want in wanted)} categories, {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main(*sys.argv[1:]))
