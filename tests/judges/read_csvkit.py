#!/usr/bin/python3
"""Lets csvkit read every table of a data package: csvclean its form, csvjson its cells, csvsql its types.

read_csvkit.py FOLDER EXPECTED: ends with 1, and says why, where a table has other columns, cells or types than EXPECTED, which is what read_datapackage.mjs compares with too.
"""
import json
import os
import subprocess
import sys

# What csvsql may call a column of each type: one of noughts and ones alone is of truths to it.
TYPES = {"integer": {"FLOAT", "BOOLEAN"}, "number": {"FLOAT", "BOOLEAN"}, "date": {"DATE"}, "boolean": {"BOOLEAN"}}


def run(*command):
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout, done.stderr


def lines(text):
    """csvkit reads a line break of any kind for LF."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def faults_of(path, table):
    names = [field.split()[0] for field in table["fields"]]
    code, out, err = run("csvclean", "-n", path)
    if code or out.strip() not in ("", "No errors."):
        yield f"csvclean: {out} {err}"
    code, out, err = run("csvjson", "-I", "--blanks", "-y", "0", path)
    if code:
        yield f"csvjson: {err}"
        return
    rows = json.loads(out)
    if len(rows) != len(table["texts"]):
        yield f"{len(rows)} rows instead of {len(table['texts'])}"
    for index, (row, want) in enumerate(zip(rows, table["texts"])):
        if list(row) != names:
            yield f"columns {list(row)} instead of {names}"
            return
        for name, got, text in zip(names, row.values(), want):
            if lines(got or "") != lines(text):
                yield f"row {index}: {name} {got!r} instead of {text!r}"
    code, out, err = run("csvsql", "-i", "sqlite", "--no-constraints", "-y", "0", "--date-format", "%Y-%m-%d", "--tables", "t", path)
    if code:
        yield f"csvsql: {err}"
        return
    found = {name: kind for name, kind in (line.strip().rstrip(",").rsplit(" ", 1) for line in out.splitlines()[1:-1])}
    for column, field in enumerate(table["fields"]):
        name, kind, _ = field.split()
        if kind in TYPES and any(row[column] for row in table["texts"]) and found.get(name, found.get(f'"{name}"')) not in TYPES[kind]:
            yield f"{name} is no {kind}: {out}"


def main(folder, expected):
    wanted = json.load(open(expected, encoding="utf-8"))
    faults = []
    read = 0
    for name, table in wanted.items():
        # A table without rows has nothing that csvkit could tell; one with a fault is enough.
        if table["texts"] and not faults:
            faults += [f"{name}: {fault}" for fault in faults_of(os.path.join(folder, "data", name + ".csv"), table)]
            read += 1
    for fault in faults[:20]:
        print(fault)
    print(f"{folder}: {read} tables, {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main(*sys.argv[1:]))
