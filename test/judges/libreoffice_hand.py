"""LibreOffice as a person's hand: opens a workbook, types into it, sorts it, and says what it sees.

Usage: libreoffice_hand.py soffice file < steps.json; prints the answers of the steps as JSON. LibreOffice runs in a
profile of its own, which goes with it whatever happens.
"""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import CellAddress
from com.sun.star.table import TableSortField

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"><value>it-IT</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
</oor:items>
"""
SCRATCH = "Prova"


def option(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


class Hand:
    """A person at an open workbook. Cells are given by sheet and address; texts are typed as in Italy."""

    def __init__(self, document):
        self.document = document
        self.sheets = document.Sheets

    def cell(self, sheet, address):
        return self.sheets.getByName(sheet).getCellRangeByName(address).getCellByPosition(0, 0)

    def shown(self, cell):
        if cell.getError() != 0:
            return {"error": cell.getError()}
        return cell.Value if self.is_number(cell) else cell.String

    @staticmethod
    def is_number(cell):
        kind = cell.FormulaResultType2 if cell.Type.value == "FORMULA" else None
        return kind == 1 if kind is not None else cell.Type.value == "VALUE"

    def type(self, sheet, address, text):
        self.cell(sheet, address).FormulaLocal = text
        return self.shown(self.cell(sheet, address))

    def value(self, sheet, address):
        return self.shown(self.cell(sheet, address))

    def evaluate(self, formula):
        """The value of a formula, in LibreOffice's own English spelling, on a sheet that goes away again."""
        if not self.sheets.hasByName(SCRATCH):
            self.sheets.insertNewByName(SCRATCH, self.sheets.Count)
        cell = self.cell(SCRATCH, "A1")
        cell.Formula = formula
        result = self.shown(cell)
        self.sheets.removeByName(SCRATCH)
        return result

    def accepts(self, sheet, address, text):
        """Whether the cell's validation lets the typed text stand; the cell is as before afterwards."""
        cell = self.cell(sheet, address)
        rule = cell.Validation
        before = cell.Formula
        cell.FormulaLocal = text
        number, shown = (cell.Value if self.is_number(cell) else None), cell.String
        cell.Formula = before
        kind = rule.Type.value
        if kind == "ANY" or not rule.ShowErrorMessage or rule.ErrorAlertStyle.value != "STOP":
            return True
        if kind == "LIST":
            return shown in self.entries(sheet, address)
        low, high = (self.evaluate("=" + one) for one in (rule.getFormula1(), rule.getFormula2()))
        if number is None or rule.getOperator().value != "BETWEEN":
            return False
        return low <= number <= high and (kind != "WHOLE" or number == int(number))

    def rule(self, sheet, address):
        rule = self.cell(sheet, address).Validation
        return [rule.Type.value, rule.getOperator().value, rule.getFormula1(), rule.getFormula2()]

    def entries(self, sheet, address):
        """What the cell's drop-down offers, or the error that its source is."""
        source = self.cell(sheet, address).Validation.getFormula1()
        if source.startswith('"'):
            return [one.strip('"') for one in source.split(";")]
        count = self.evaluate(f"=ROWS({source})")
        if isinstance(count, dict):
            return count
        return [self.evaluate(f"=INDEX({source};{index + 1})") for index in range(int(count))]

    def conditionals(self):
        """Sheet, cells and formula of every conditional format."""
        found = []
        for index in range(self.sheets.Count):
            sheet = self.sheets.getByIndex(index)
            for one in sheet.ConditionalFormats.ConditionalFormats:
                places = [self.sheets.getByIndex(area.Sheet).Name for area in one.Range.RangeAddresses]
                ranges = [text.split(".")[-1] for text in one.Range.RangeAddressesAsString.split(";")]
                ends = [f"{sheet.getCellRangeByName(text).AbsoluteName.split('.')[-1]}" for text in ranges if text]
                for entry in range(one.Count):
                    found.append([sheet.Name, places, ends, one.getByIndex(entry).Formula1])
        return found

    def add_row(self, table):
        """Inserts a row before the table's last one and copies that into it, as with Insert and Copy; its number."""
        area = self.document.DatabaseRanges.getByName(table).DataArea
        sheet = self.sheets.getByIndex(area.Sheet)
        last = sheet.getCellRangeByPosition(area.StartColumn, area.EndRow, area.EndColumn, area.EndRow)
        sheet.Rows.insertByIndex(area.EndRow, 1)
        place = CellAddress()
        place.Sheet, place.Column, place.Row = area.Sheet, area.StartColumn, area.EndRow
        sheet.copyRange(place, last.RangeAddress)
        return area.EndRow + 1

    def sort(self, table, column, ascending):
        """Sorts the table's rows by a column, counted from 0."""
        area = self.document.DatabaseRanges.getByName(table).DataArea
        sheet = self.sheets.getByIndex(area.Sheet)
        field = TableSortField()
        field.Field, field.IsAscending = column, ascending
        rows = sheet.getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow)
        fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
        rows.sort((option("SortFields", fields), option("ContainsHeader", True)))

    def column(self, table, column):
        """The shown values of a table's column, counted from 0, without the heading."""
        area = self.document.DatabaseRanges.getByName(table).DataArea
        sheet = self.sheets.getByIndex(area.Sheet)
        rows = range(area.StartRow + 1, area.EndRow + 1)
        return [self.shown(sheet.getCellByPosition(area.StartColumn + column, row)) for row in rows]

    def html(self):
        """The workbook as LibreOffice shows it, colours of conditional formats included."""
        with tempfile.TemporaryDirectory() as directory:
            target = pathlib.Path(directory, "book.html")
            self.document.storeToURL(target.as_uri(), (option("FilterName", "HTML (StarCalc)"),))
            return target.read_text(encoding="utf-8")


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.25)
    raise SystemExit("LibreOffice does not answer")


def main(program, path):
    steps = json.load(sys.stdin)
    home = tempfile.mkdtemp(prefix="scheda-peg-hand-")
    office = None
    try:
        profile = pathlib.Path(home, "user", "registrymodifications.xcu")
        profile.parent.mkdir()
        profile.write_text(PROFILE, encoding="utf-8")
        pipe = pathlib.Path(home).name.replace("-", "")
        arguments = [f"-env:UserInstallation={pathlib.Path(home).as_uri()}", "--headless", "--norestore"]
        office = subprocess.Popen(
            [program, *arguments, f"--accept=pipe,name={pipe};urp;"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        context = connect(pipe)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        url = pathlib.Path(path).resolve().as_uri()
        document = desktop.loadComponentFromURL(url, "_blank", 0, (option("Hidden", True),))
        hand = Hand(document)
        answers = [getattr(hand, name)(*arguments) for name, *arguments in steps]
        json.dump(answers, sys.stdout)
        sys.stdout.flush()
        document.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
    finally:
        if office is not None:
            try:
                office.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(office.pid, signal.SIGKILL)
                office.wait()
        shutil.rmtree(home, ignore_errors=True)


main(sys.argv[1], sys.argv[2])
