"""Processor time of a calculation and of some edits of workbooks in LibreOffice; prints a JSON line a workbook.

Arguments: the program, then the workbooks. Needs the uno module of LibreOffice's Python.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

EDITS = [
    ("tblFasi", "Peso", [11.0, 12.0]),
    ("tblFasi", "Avanzamento", [50.0, 60.0]),
    ("tblFasi", "Descrizione", ["Una fase", "Altra fase"]),
    ("tblIndicatori", "Valore raggiunto", [3.0, 9.0]),
    ("tblObiettivi", "Responsabile", ["ROSSI", "VERDI"]),
]
ROUNDS = 7


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(200):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.3)
    raise SystemExit("LibreOffice does not answer")


def clock_of(home):
    """The clock of the processor time of the office that keeps its profile there (Linux: clock_getcpuclockid)."""
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/cmdline", encoding="utf8") as file:
                words = file.read().split("\0")
        except OSError:
            continue
        if words[0].endswith("soffice.bin") and any(home in word for word in words):
            return (~int(name) << 3) | 2
    raise SystemExit("LibreOffice's process is not found")


def seconds(clock, work):
    started = time.clock_gettime(clock)
    work()
    return time.clock_gettime(clock) - started


def cell_of(document, table, heading):
    """The cell under that heading in the middle of the table."""
    area = document.DatabaseRanges.getByName(table).DataArea
    sheet = document.Sheets.getByIndex(area.Sheet)
    for column in range(area.StartColumn, area.EndColumn + 1):
        if sheet.getCellByPosition(column, area.StartRow).String == heading:
            return sheet.getCellByPosition(column, (area.StartRow + 1 + area.EndRow) // 2)
    raise SystemExit(f"{table} has no {heading}")


def edit_seconds(clock, document, cell, value):
    def work():
        if isinstance(value, str):
            cell.String = value
        else:
            cell.Value = value
        document.calculate()

    return seconds(clock, work)


def measured(clock, desktop, path):
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "Hidden", True
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (hidden,))
    document.calculateAll()
    found = {"whole": seconds(clock, document.calculateAll), "edits": {}}
    for table, heading, values in EDITS:
        cell = cell_of(document, table, heading)
        times = [edit_seconds(clock, document, cell, values[turn % 2]) for turn in range(ROUNDS)]
        found["edits"][f"{table}[{heading}]"] = statistics.median(times[1:])
    document.close(True)
    return found


def main(program, paths):
    home = tempfile.mkdtemp(prefix="scheda-peg-office-")
    pipe = f"scheda-peg-{os.getpid()}"
    office = subprocess.Popen(
        [
            program,
            f"-env:UserInstallation={uno.systemPathToFileUrl(home)}",
            "--headless",
            "--norestore",
            f"--accept=pipe,name={pipe};urp;",
        ]
    )
    try:
        desktop = connect(pipe)
        clock = clock_of(home)
        for path in paths:
            print(json.dumps(measured(clock, desktop, path)), flush=True)
        desktop.terminate()
        office.wait(30)
    finally:
        office.kill()
        shutil.rmtree(home, ignore_errors=True)


main(sys.argv[1], sys.argv[2:])
