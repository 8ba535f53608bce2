# Unemployment benefit in the synthetic EU-SILC of Austria (laeken), as one kind of transfer: the figures of METHOD 4.5.
# Run beside the repository: Rscript src/test/R/eusilc-transfers.R ../shared/data/microdata/laeken_eusilc.csv \
#   > src/test/resources/peer/eusilc-transfers.csv
# R 4.2, survey 4.1-1, laeken 0.5.2. Line: 60 per cent of the median; quintiles of income with the transfer.
suppressMessages({library(survey); library(laeken)})
options(digits = 17, survey.lonely.psu = "fail")
d <- read.csv(commandArgs(TRUE)[1])
d$paid <- ifelse(is.na(d$py090n), 0, d$py090n)
household <- rowsum(d$paid, d$db030)
d$transfer <- household[as.character(d$db030), 1] / d$eqSS
d$beneficiary <- (d$transfer > 0) * 1
d$before <- d$eqIncome - d$transfer
line <- 0.6 * weightedMedian(d$eqIncome, d$rb050)
limits <- weightedQuantile(d$eqIncome, d$rb050, 1:4 / 5)
d$q <- 1 + rowSums(outer(d$eqIncome, limits, ">"))
poor <- function(x, a) 100 * ifelse(x < line, pmax(0, 1 - x / line)^a, 0)
d$h0 <- poor(d$before, 0) - poor(d$eqIncome, 0); d$h1 <- poor(d$before, 1) - poor(d$eqIncome, 1)
d$closed <- pmax(0, line - d$before) - pmax(0, line - d$eqIncome)
d$gap <- ifelse(d$before < line, 100 * pmin(d$transfer, line - d$before) / (line - d$before), NA)
s <- svydesign(ids = ~db030, strata = ~db040, weights = ~rb050, data = d)
put <- function(name, m, factor = 1)
  cat(sprintf("%s,%.17g,%.17g\n", name, factor * as.numeric(coef(m))[1], factor * as.numeric(SE(m))[1]))
cat("statistic,estimate,std_error\n")
put("coverage", svymean(~beneficiary, s), 100)
put("coverage-1", svymean(~beneficiary, subset(s, q == 1)), 100)
paid <- subset(s, beneficiary == 1)
put("adequacy", svyratio(~transfer, ~eqIncome, paid), 100)
put("adequacy-1", svyratio(~transfer, ~eqIncome, subset(paid, q == 1)), 100)
put("average-transfer", svymean(~transfer, paid))
for (g in 1:5) {
  sg <- update(s, inside = (d$q == g) * 1, tg = d$transfer * (d$q == g), wg = d$eqIncome * (d$q == g))
  put(paste0("beneficiary-incidence-", g), svymean(~inside, subset(sg, beneficiary == 1)), 100)
  put(paste0("benefit-incidence-", g), svyratio(~tg, ~transfer, sg), 100)
  put(paste0("quantile-share-", g), svyratio(~wg, ~eqIncome, sg), 100)
}
put("benefit-cost", svyratio(~closed, ~transfer, s), 100)
put("headcount-reduction", svymean(~h0, s))
put("gap-reduction", svymean(~h1, s))
put("gap-closed", svymean(~gap, subset(paid, before < line)))
for (p in c(25, 50, 75)) {
  q <- svyquantile(~eqIncome, s, p / 100, qrule = "school", interval.type = "mean")$eqIncome
  cat(sprintf("quantile-%d,%.17g,%.17g\n", p, q[1, 1], q[1, 4]))
}
cat(sprintf("gini-reduction,%.17g,\n", gini(d$before, d$rb050)$value - gini(d$eqIncome, d$rb050)$value))
cat(sprintf("qsr,%.17g,\n", qsr(d$eqIncome, d$rb050)$value))
