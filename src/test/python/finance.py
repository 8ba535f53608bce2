"""Peer values of the methods of sustainability, stabilisation and activation, for FinancePeerTest.

Reads nothing, writes src/test/resources/peer/finance-python.csv: case, inputs in one column, separated by blanks, result.
Plain Python with exact fractions, so that no rounding of the peer enters.
Run in the root of the repository: python3 src/test/python/finance.py
"""
import csv
import itertools
import random
from fractions import Fraction as F

random.seed(20241122)


def number(low, high, digits):
    return F(random.randint(int(low * 10**digits), int(high * 10**digits)), 10**digits)


def text(values):
    return " ".join(repr(float(value)) for value in values)


rows = []


def row(case, inputs, result):
    rows.append([case, text(inputs), repr(float(result))])


for _ in range(8):
    reserve = number(0, 9, 3)
    rates = [number(0.05, 4, 3) for _ in range(20)]
    row("hcm", [reserve, *rates], reserve / max(rates))
    row("ahcm", [reserve, *rates], reserve / (sum(sorted(rates)[-3:]) / 3))

for _ in range(8):
    recipients, contributors = number(1000, 90000, 0), number(500000, 9000000, 0)
    benefit, wage = number(100, 2000, 2), number(1500, 9000, 2)
    other, wages = number(10**6, 10**8, 0), number(10**9, 10**11, 0)
    cost = 100 * (recipients / contributors) * (benefit / wage)
    row("payg", [recipients, contributors, benefit, wage, other, wages], cost + 100 * other / wages)
    row("cost-rate", [recipients, contributors, benefit, wage, other, wages], cost)

for _ in range(8):
    taxes, contributions = -number(0, 90, 2), -number(0, 40, 2)
    benefits, income = number(0, 50, 2), -number(100, 900, 2)
    row("tau", [taxes, contributions, benefits, income], 100 * (taxes + contributions - benefits) / income)
    row("tau-ui", [benefits, income], 100 * benefits / -income)

for _ in range(8):
    final = [number(100, 900, 0) for _ in range(4)]
    first = [number(500, 2500, 0) for _ in range(4)]
    row("exhaust", final + first, 100 * sum(final) / sum(first))

for _ in range(8):
    # a quotient of sums, each input with half a unit of its last digit: extremes by brute force over the corners
    middles = [number(1, 9, 1), number(1, 9, 1), number(5, 30, 1)]
    half = F(1, 20)
    corners = [
        (a + b) / c
        for a, b, c in itertools.product(*[(value - half, value + half) for value in middles])
    ]
    row("worst-low", middles, min(corners))
    row("worst-high", middles, max(corners))

for _ in range(8):
    # recipients/unemployed x (average monthly benefit x 12 x labour force / GDP), as METHOD writes it
    recipients, unemployed = number(1, 60, 2), number(61, 300, 2)
    benefit, force, gdp = number(1, 9, 3), number(1000, 4000, 1), number(10**5, 10**6, 0)
    row("budget-sens", [recipients, benefit, unemployed, force, gdp],
        recipients / unemployed * (benefit * 12 * force / gdp))

with open("src/test/resources/peer/finance-python.csv", "w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["case", "inputs", "result"])
    writer.writerows(rows)
