"""Gross benefits month by month, written anew from METHOD 4.1 alone: b_m(w) = clip(rate_m * min(w, cap), floor, maximum),
month by month from the end of waiting, 0 after the end, the last month by the part paid. Months since the loss of the job
are integrated day by day in steps of a tenth of a day. Run: python3 benefit.py > ../resources/peer/benefit-python.csv"""
import random

random.seed(20241009)
print("steps,months,cap,maximum,floor,waiting,wage,month,benefit,since_loss,mean_rate")


def number(value):
    return "" if value is None else repr(value)


for case in range(60):
    first = random.randint(1, 4)
    second = random.randint(first + 1, first + 6)
    steps = [(1, first, float(random.randint(20, 80))), (first + 1, second, float(random.randint(10, 60)))]
    months = random.choice([float(random.randint(1, second)), random.randint(20, 30 * second) / 30.0])
    cap = random.choice([None, float(random.randint(1000, 5000))])
    maximum = random.choice([None, float(random.randint(800, 2500))])
    floor = random.choice([None, float(random.randint(100, 700))])
    waiting = random.choice([0, 7, 14, 30, 45])
    wage = float(random.randint(500, 12000))
    month = random.randint(1, second + 2)

    def full(m):
        rate = sum(p for a, b, p in steps if a <= m <= b)
        if rate == 0:
            return 0.0
        amount = rate / 100 * (wage if cap is None else min(wage, cap))
        amount = amount if floor is None else max(amount, floor)
        return amount if maximum is None else min(amount, maximum)

    def paid(m):
        return full(m) * max(0.0, min(1.0, months - m + 1))

    tenths = 300
    since = 0.0
    for tenth in range(tenths):
        day = (month - 1) * 30 + (tenth + 0.5) / 10 - waiting
        if 0 <= day < months * 30:
            since += full(int(day // 30) + 1) / tenths
    mean = sum(100 * paid(m) / wage for m in range(1, 7)) / 6
    text = ";".join("%d-%d:%g" % s for s in steps)
    print(",".join([text, repr(months), number(cap), number(maximum), number(floor), str(waiting), repr(wage), str(month),
                    repr(paid(month)), repr(since), repr(mean)]))
