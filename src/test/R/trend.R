# What R says of the series in trend-series.csv, for TrendPeerTest: base R, sandwich and lmtest.
# Written by src/test/python/trend.py first. Run in this folder: Rscript trend.R
library(sandwich)
library(lmtest)

peer <- "../resources/peer/"
series <- read.csv(paste0(peer, "trend-series.csv"), stringsAsFactors = FALSE)
of <- function(case) series[series$case == case, ]
lag_of <- function(n) floor(4 * (n / 100)^(2 / 9))
rows <- list()
note <- function(case, measure, value) {
  rows[[length(rows) + 1]] <<- data.frame(case = case, measure = measure, value = sprintf("%.17g", value))
}

for (case in grep("^(plain|ties|gaps)", unique(series$case), value = TRUE)) {
  points <- of(case)
  pairs <- combn(nrow(points), 2)
  slopes <- (points$value[pairs[2, ]] - points$value[pairs[1, ]]) / (points$time[pairs[2, ]] - points$time[pairs[1, ]])
  note(case, "slope", median(slopes))
  note(case, "score", sum(sign(slopes)))
  if (nrow(points) <= 10 && !anyDuplicated(points$value)) {
    note(case, "exact-p", cor.test(points$time, points$value, method = "kendall", exact = TRUE)$p.value)
  }
  corrected <- suppressWarnings(
    cor.test(points$time, points$value, method = "kendall", exact = FALSE, continuity = TRUE))
  note(case, "normal-p", corrected$p.value)
  age <- max(points$time) - points$time
  for (yearly in c(1, 0.9, 0.7)) {
    fit <- lm(value ~ I(-age), data = points, weights = yearly^age)
    note(case, sprintf("line-%.1f-level", yearly), coef(fit)[[1]])
    note(case, sprintf("line-%.1f-slope", yearly), coef(fit)[[2]])
  }
}

for (case in 1:5) {
  unemployed <- of(paste0("unemployed-", case))
  recipients <- of(paste0("recipients-", case))
  season <- factor(unemployed$time[-1] %% 4)
  fit <- lm(diff(log(recipients$value)) ~ diff(log(unemployed$value)) + season)
  hac <- NeweyWest(fit, lag = lag_of(nobs(fit)), prewhite = FALSE, adjust = FALSE)
  limits <- coefci(fit, vcov. = hac, df = fit$df.residual)
  name <- paste0("elasticity-", case)
  note(name, "elasticity", coef(fit)[[2]])
  note(name, "standard-error", sqrt(hac[2, 2]))
  note(name, "lower", limits[2, 1])
  note(name, "upper", limits[2, 2])

  first <- of(paste0("first-", case))$value
  later <- of(paste0("later-", case))$value
  revision <- later - first
  mean_only <- lm(revision ~ 1)
  error <- sqrt(NeweyWest(mean_only, lag = lag_of(length(revision)), prewhite = FALSE, adjust = FALSE)[1, 1])
  name <- paste0("revisions-", case)
  note(name, "mean", mean(revision))
  note(name, "standard-deviation", sd(revision))
  note(name, "standard-error", error)
  note(name, "t", mean(revision) / error)
}

write.table(do.call(rbind, rows), paste0(peer, "trend-r.csv"), sep = ",", row.names = FALSE, quote = FALSE)
cat(R.version.string, "sandwich", as.character(packageVersion("sandwich")), "\n")
