"""Random series and what numpy and scipy say of them, for TrendPeerTest.

Writes trend-series.csv (the inputs, which trend.R reads too) and trend-python.csv beside the other peers' numbers.
Run in this folder: python3 trend.py
"""

import csv

import numpy as np
import scipy
from scipy import stats

PEER = "../resources/peer/"
random = np.random.default_rng(20261122)


def series():
    """Inputs by name: values without ties, with ties, with gaps in time; quarters; revisions."""
    found = {}
    for case, n in enumerate((5, 8, 9, 10, 17), start=1):
        found[f"plain-{case}"] = [(2000 + t, 20 + 1.5 * t + random.normal(0, 4)) for t in range(n)]
    for case, n in enumerate((6, 9, 12, 15, 20), start=1):
        found[f"ties-{case}"] = [(2000 + t, float(random.integers(0, 6))) for t in range(n)]
    for case, n in enumerate((6, 8, 11, 13, 16), start=1):
        years = np.sort(random.choice(np.arange(2000, 2024), n, replace=False))
        found[f"gaps-{case}"] = [(int(t), 50 - 0.8 * (t - 2000) + random.normal(0, 6)) for t in years]
    for case, n in enumerate((16, 20, 25, 33, 48), start=1):
        unemployed = 1000 * np.exp(np.cumsum(random.normal(0, 0.05, n)))
        recipients = 120 * (unemployed / 1000) ** 0.8 * np.exp(random.normal(0, 0.04, n))
        found[f"unemployed-{case}"] = [(8000 + t, v) for t, v in enumerate(unemployed)]
        found[f"recipients-{case}"] = [(8000 + t, v) for t, v in enumerate(recipients)]
    for case, n in enumerate((3, 5, 8, 13, 40), start=1):
        first = random.normal(2, 3, n)
        found[f"first-{case}"] = [(t, v) for t, v in enumerate(first)]
        found[f"later-{case}"] = [(t, v + random.normal(0.3, 1)) for t, v in enumerate(first)]
    return found


def trend(name, points, rows):
    t = np.array([p[0] for p in points], float)
    y = np.array([p[1] for p in points], float)
    sen = stats.theilslopes(y, t, 0.95)
    rows.append((name, "slope", sen[0]))
    rows.append((name, "lower", sen[2]))
    rows.append((name, "upper", sen[3]))
    tau = stats.kendalltau(t, y, method="asymptotic")
    rows.append((name, "uncorrected-p", tau[1]))
    if len(y) <= 10 and len(set(y)) == len(y):
        rows.append((name, "exact-p", stats.kendalltau(t, y, method="exact")[1]))
    for yearly in (1.0, 0.9, 0.7):
        slope, level = np.polyfit(t - t[-1], y, 1, w=np.sqrt(yearly ** (t[-1] - t)))
        rows.append((name, f"line-{yearly}-level", level))
        rows.append((name, f"line-{yearly}-slope", slope))


def elasticity(case, unemployed, recipients, rows):
    number = np.array([p[0] for p in unemployed])
    x = np.diff(np.log([p[1] for p in unemployed]))
    y = np.diff(np.log([p[1] for p in recipients]))
    season = number[1:] % 4
    design = np.column_stack([np.ones(len(x)), x] + [(season == s).astype(float) for s in (1, 2, 3)])
    rows.append((f"elasticity-{case}", "elasticity", np.linalg.lstsq(design, y, rcond=None)[0][1]))


def seasonal(case, points, rows):
    score, variance = 0, 0.0
    for season in range(4):
        y = [v for t, v in points if t % 4 == season]
        n = len(y)
        score += round(stats.kendalltau(range(n), y)[0] * n * (n - 1) / 2)
        variance += n * (n - 1) * (2 * n + 5) / 18
    z = (score - np.sign(score)) / np.sqrt(variance)
    rows.append((f"seasonal-{case}", "score", score))
    rows.append((f"seasonal-{case}", "normal-p", 2 * stats.norm.sf(abs(z))))


def revisions(case, first, later, rows):
    p = np.array([v for _, v in first])
    last = np.array([v for _, v in later])
    r = last - p
    name = f"revisions-{case}"
    rows.append((name, "mean", r.mean()))
    rows.append((name, "mean-absolute", np.abs(r).mean()))
    rows.append((name, "relative-percent", 100 * np.abs(r).sum() / np.abs(last).sum()))
    rows.append((name, "standard-deviation", r.std(ddof=1)))
    rows.append((name, "sign-change-percent", 100 * np.mean(np.sign(p) != np.sign(last))))


def write(name, head, rows):
    with open(PEER + name, "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(head)
        out.writerows(rows)


inputs = series()
results = []
for name, points in inputs.items():
    if name.startswith(("plain", "ties", "gaps")):
        trend(name, points, results)
for case in range(1, 6):
    elasticity(case, inputs[f"unemployed-{case}"], inputs[f"recipients-{case}"], results)
    seasonal(case, inputs[f"recipients-{case}"], results)
    revisions(case, inputs[f"first-{case}"], inputs[f"later-{case}"], results)
write("trend-series.csv", ("case", "time", "value"),
      [(name, t, repr(float(v))) for name, points in inputs.items() for t, v in points])
write("trend-python.csv", ("case", "measure", "value"), [(c, m, repr(float(v))) for c, m, v in results])
print("numpy", np.__version__, "scipy", scipy.__version__)
