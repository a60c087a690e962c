"""The 14 tables as five exporting systems write them: encodings, delimiters, forms of numbers."""

import csv
import io

from . import contracts, house, orders, suppliers

AMOUNTS = {"quantity", "unit_price", "limit_net", "price_net", "amount_net", "net", "budget",
           "amount", "skonto", "approval_limit", "retention_percent", "skonto_percent"}
DATES = {"ordered_at", "valid_from", "valid_to", "date", "due_date", "approved_at", "reported_at",
         "absent_from", "absent_to", "paid_at"}


def comma(value):
    return value.replace(".", ",")


def grouped(value):
    whole, _, rest = value.partition(".")
    return f"{int(whole):,}".replace(",", ".") + "," + (rest or "00")


def german_day(value):
    return ".".join(reversed(value.split("-")))


def same(value):
    return value


# table: rows, encoding, delimiter, form of amounts, form of dates
EXPORTS = {
    "suppliers": (suppliers.table, "cp1252", ";", comma, german_day),
    "orders": (orders.order_table, "utf-8-sig", ",", same, same),
    "receipts": (orders.receipt_table, "cp1252", ";", comma, german_day),
    "contracts": (contracts.contract_table, "utf-8", "\t", grouped, german_day),
    "contract_schedule": (contracts.schedule_table, "utf-8", "\t", grouped, same),
    "amendments": (lambda: contracts.AMENDMENTS, "utf-8", ";", grouped, german_day),
    "objects": (lambda: house.OBJECTS, "cp1252", ";", same, same),
    "assets": (lambda: house.ASSETS, "cp1252", ";", same, same),
    "cost_centers": (lambda: house.COST_CENTERS, "cp1252", ";", same, same),
    "projects": (lambda: house.PROJECTS, "utf-8", ";", comma, same),
    "budgets": (lambda: house.BUDGETS, "utf-8", ";", grouped, same),
    "tickets": (lambda: contracts.TICKETS, "utf-8", ",", same, same),
    "users": (house.users, "utf-8-sig", ";", comma, german_day),
    "payments": (contracts.payment_table, "cp1252", ",", grouped, german_day),
}


def export(name):
    rows, encoding, delimiter, amount, day = EXPORTS[name]
    lines = [line.split(";") for line in rows().splitlines()]
    forms = [amount if column in AMOUNTS else day if column in DATES else same
             for column in lines[0]]
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(lines[0])
    for line in lines[1:]:
        assert len(line) == len(lines[0]), (name, line)
        writer.writerow([form(value) if value else "" for form, value in zip(forms, line)])
    return out.getvalue().encode(encoding)
