#!/usr/bin/python3
"""Reads a calendar with two Python libraries and compares the events with what was written.

read_calendar.py CALENDAR EXPECTED READER: ends with 1, and says why, where they differ. READER is icalendar or vobject, or lines, which compares nothing but looks at what readers
forgive. EXPECTED is a JSON list of events with uid, title, start, end (the last day), place, stamp (DTSTAMP, in UTC).
"""
import datetime
import json
import sys

import icalendar
import vobject


def lines(data):
    """What readers forgive: CRLF, at most 75 octets, UTF-8 on each line."""
    if not data.endswith(b"\r\n"):
        yield "the last line does not end in CRLF"
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if len(line) > 75:
            yield f"line {number} has {len(line)} octets"
        if b"\n" in line or b"\r" in line:
            yield f"line {number} has a bare CR or LF"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            yield f"line {number} is not UTF-8 on its own"


def last_day(start, end):
    """The end of whole days is exclusive; without one, the entry lasts a day."""
    return start if end is None else end - datetime.timedelta(days=1)


def with_icalendar(text):
    for event in icalendar.Calendar.from_ical(text).walk("VEVENT"):
        start = event["DTSTART"].dt
        end = event["DTEND"].dt if "DTEND" in event else None
        place = event.get("LOCATION")
        yield str(event["UID"]), str(event["SUMMARY"]), start, last_day(start, end), None if place is None else str(place), event["DTSTAMP"].dt.isoformat()


def with_vobject(text):
    for event in vobject.readOne(text).contents.get("vevent", []):
        start = event.dtstart.value
        end = event.dtend.value if hasattr(event, "dtend") else None
        place = event.location.value if hasattr(event, "location") else None
        yield event.uid.value, event.summary.value, start, last_day(start, end), place, event.dtstamp.value.isoformat()


def told(name, event, written=None):
    """What a library can tell: icalendar takes an escaped backslash for the beginning of another escape, so that texts with one are left to vobject."""
    if name != "icalendar":
        return event
    return tuple(None if isinstance(want, str) and "\\" in want else value for value, want in zip(event, written or event))


READERS = {"icalendar": with_icalendar, "vobject": with_vobject}


def compare(name, data, wanted):
    try:
        found = [(uid, title, start.isoformat(), end.isoformat(), place, stamp) for uid, title, start, end, place, stamp in READERS[name](data.decode("utf-8"))]
    except Exception as failure:  # Whatever the library throws, the file is refused.
        yield f"{name}: {type(failure).__name__}: {failure}"
        return
    if len(found) != len(wanted):
        yield f"{name}: {len(found)} events instead of {len(wanted)}"
    yield from (f"{name}: {got!r} instead of {want!r}" for want, got in zip(wanted, found) if told(name, want) != told(name, got, want))


def main(calendar, expected, reader):
    data = open(calendar, "rb").read()
    wanted = [(e["uid"], e["title"], e["start"], e["end"], e["place"], e["stamp"]) for e in json.load(open(expected, encoding="utf-8"))]
    faults = list(lines(data)) if reader == "lines" else list(compare(reader, data, wanted))
    for fault in faults[:20]:
        print(fault)
    print(f"{calendar}: {len(wanted)} events, {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main(*sys.argv[1:]))
