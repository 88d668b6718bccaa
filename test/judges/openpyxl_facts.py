"""What openpyxl reads in a workbook, as lines of JSON's objects that facts.ts compares. Usage: openpyxl_facts.py file"""

import datetime
import json
import sys

import openpyxl
from openpyxl.utils.datetime import to_excel


def value_of(value):
    """A day or a time as the serial number that the file holds."""
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        serial = to_excel(value)
        return int(serial) if serial == int(serial) else serial
    return value


def corners(ranges):
    return " ".join(str(one) for one in ranges.ranges)


def section(part):
    """A part of a footer with the codes that openpyxl takes off it."""
    font = f'&"{part.font}"' if part.font else ""
    size = f"&{part.size}" if part.size else ""
    return font + size + (part.text or "")


def main(path):
    formulas = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)
    facts = {
        "cells": [],
        "merges": [],
        "breaks": [],
        "names": [[one.name, one.attr_text] for one in formulas.defined_names.definedName],
        "tables": [],
        "validations": [],
        "conditionals": [],
        "margins": [],
        "setup": [],
        "footers": [],
    }
    for sheet in formulas.worksheets:
        name = sheet.title
        computed = values[name]
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None:
                    continue
                formula = cell.value[1:] if cell.data_type == "f" else None
                value = computed[cell.coordinate].value if formula is not None else cell.value
                facts["cells"].append([name, cell.coordinate, formula, value_of(value)])
        facts["merges"] += [[name, one.coord] for one in sheet.merged_cells.ranges]
        facts["breaks"] += [[name, one.id] for one in sheet.row_breaks.brk]
        for table in sheet.tables.values():
            columns = table.tableColumns
            computed_columns = [
                one.calculatedColumnFormula.attr_text if one.calculatedColumnFormula else None for one in columns
            ]
            facts["tables"].append([name, table.name, table.ref, [one.name for one in columns], computed_columns])
        for rule in sheet.data_validations.dataValidation:
            facts["validations"].append(
                [name, corners(rule.sqref), rule.type or "none", rule.formula1 or "", rule.formula2 or ""]
            )
        for block in sheet.conditional_formatting:
            for rule in block.rules:
                facts["conditionals"].append([name, corners(block.sqref), rule.formula[0]])
        page, margins = sheet.page_setup, sheet.page_margins
        sides = ("left", "right", "top", "bottom", "header", "footer")
        facts["margins"].append([name, [getattr(margins, side) for side in sides]])
        fits = bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage)
        wide = 1 if page.fitToWidth is None else page.fitToWidth
        high = 1 if page.fitToHeight is None else page.fitToHeight
        facts["setup"].append([name, page.paperSize, page.orientation, wide if fits else None, high, page.scale or 100, fits])
        footer = sheet.oddFooter
        facts["footers"].append([name, [section(one) for one in (footer.left, footer.center, footer.right)]])
    json.dump(facts, sys.stdout)


main(sys.argv[1])
