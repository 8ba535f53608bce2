"""Erosion along a chain of inflation, the ADB indicator by group, progressive tax and net replacement, and the multiple of a
poverty line, for random inputs: exact rational arithmetic for the first, second and fourth, numpy's interpolation of the
cumulated tax for the third. Writes src/test/resources/peer/levels.csv; run from the root of the repository with
python3 src/test/python/levels.py
"""
import csv
import random
from fractions import Fraction as F

import numpy as np

random.seed(20261122)
rows = []


def decimal(low, high, digits):
    return F(round(random.uniform(low, high) * 10**digits), 10**digits)


def put(method, result, *inputs):
    rows.append([method, repr(float(result))] + [repr(float(x)) for x in inputs])


for case in range(8):
    changes = [decimal(-3, 18, 4) for _ in range(random.randint(3, 12))]
    chain = F(1)
    for change in changes:
        chain = chain * (100 + change) / 100
    then, now = decimal(100, 20000, 2), decimal(100, 20000, 2)
    put("erosion", 100 * (1 - now / then / chain), then, now, *changes)

for case in range(8):
    groups = [decimal(0, 5000, 2) for _ in range(4)]
    actual = [decimal(1, 50, 2) for _ in range(4)]
    intended, gdp = decimal(100, 400, 1), decimal(10, 90, 3)
    per_group = [100 * g / intended / gdp for g in groups]
    depth = 100 * sum(groups) / sum(actual) / gdp
    breadth = 100 * sum(actual) / intended
    assert depth * breadth / 100 == sum(per_group)
    put("spi", sum(per_group), intended, gdp, depth, breadth, *groups, *actual)

for case in range(10):
    count = random.randint(1, 6)
    froms = [0.0] + sorted(random.uniform(1e3, 9e5) for _ in range(count - 1))
    rates = [round(random.uniform(0, 45), 2) for _ in froms]
    incomes = [0.0] + [random.uniform(0, 1.5e6) for _ in range(4)]
    # cumulated tax at the knots and far beyond, then a straight line between them
    knots = froms + [1e9]
    cumulated = np.concatenate([[0.0], np.cumsum(np.diff(knots) * np.array(rates) / 100)])
    for income in incomes:
        put("tax", np.interp(income, knots, cumulated), income, *[x for pair in zip(froms, rates) for x in pair])

for case in range(8):
    # gross wage, benefit; contribution rate and cap; allowance, spouse, child; child benefit; two slices; benefit contribution
    wage, benefit = random.uniform(1e3, 9e3), random.uniform(0, 5e3)
    rate, cap = random.uniform(0, 15), random.uniform(2e3, 8e3)
    allowance, spouse, child = random.uniform(0, 9e3), random.uniform(0, 4e3), random.uniform(0, 2e3)
    per_child, from2 = random.uniform(0, 300), random.uniform(1e4, 6e4)
    rate1, rate2, on_benefit = random.uniform(0, 12), random.uniform(12, 40), random.uniform(0, 8)
    knots = [0.0, from2, 1e9]
    cumulated = np.concatenate([[0.0], np.cumsum(np.diff(knots) * np.array([rate1, rate2]) / 100)])

    def tax(month):
        return np.interp(max(0.0, 12 * month - allowance - spouse - 2 * child), knots, cumulated) / 12

    contribution = min(wage, cap) * rate / 100
    inside = wage - contribution - tax(wage - contribution) + 2 * per_child
    less = benefit * on_benefit / 100
    outside = benefit - less - tax(benefit - less) + 2 * per_child
    put("net", 100 * outside / inside, wage, benefit, rate, cap, allowance, spouse, child, per_child, rate1, from2, rate2,
        on_benefit)

for case in range(8):
    amount, factor = decimal(50, 90000, 2), decimal(1, 9000, 4)
    now, base = decimal(80, 300, 3), decimal(80, 200, 3)
    line, persons = decimal(1, 9, 2), random.randint(1, 6)
    put("line", 100 * (amount * 12 / 365 / factor / (now / base)) / line / persons, amount, factor, now, base, line, persons)

with open("src/test/resources/peer/levels.csv", "w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["method", "result", "inputs"])
    writer.writerows([[row[0], row[1], " ".join(row[2:])] for row in rows])
