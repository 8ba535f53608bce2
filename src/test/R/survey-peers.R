# Writes the second tool's numbers for the survey methods of org.payung.method:
#   survey-units.csv      ten random samples: stratified, clustered, with and without finite population, two-stage
#   survey-results.csv    what R gives for them
#   survey-draws.csv      draws of a bootstrap, so that both tools resample alike
# R 4.2, survey 4.1-1, laeken 0.5.2. Run in src/test/resources/peer: Rscript ../../R/survey-peers.R
suppressMessages({library(survey); library(laeken)})
options(digits = 17, survey.lonely.psu = "fail")
RNGversion("4.0.0")

# ---- Samples -------------------------------------------------------------------------------------------------------
sample_of <- function(case, strata, psus, units, fpc, two_stage, rare) {
  set.seed(1000 + case)
  rows <- list()
  for (h in seq_len(strata)) {
    n <- psus + sample(0:2, 1)
    N <- if (fpc || two_stage) n + sample(2:30, 1) else Inf
    for (c in seq_len(n)) {
      m <- if (units == 1) 1 else units + sample(0:3, 1)
      M <- if (two_stage) m + sample(0:12, 1) else Inf
      shift <- rnorm(1, 0, 0.4)
      w <- if (two_stage) rep((N / n) * (M / m), m) else round(exp(rnorm(m, 4, 0.5)), 3)
      x <- round(exp(rnorm(m, 2 + shift, 0.5)), 2)
      welfare <- round(exp(rnorm(m, 3 + shift, 0.7)), 2)
      beneficiary <- as.integer(runif(m) < 0.45)
      transfer <- round(beneficiary * welfare * runif(m, 0.05, 0.6), 2)
      rows[[length(rows) + 1]] <- data.frame(
        case = case, stratum = sprintf("h%02d", h), psu = sprintf("h%02dc%02d", h, c), weight = w, clusters = N,
        units = M, y = round(x * runif(m, 0.1, 1.4) + shift, 2), x = x,
        has = as.integer(runif(m) < rare), domain = as.integer(runif(m) < 0.6),
        welfare = welfare, transfer = transfer, beneficiary = beneficiary)
    }
  }
  do.call(rbind, rows)
}
cases <- rbind(
  sample_of(1, 3, 14, 1, TRUE, FALSE, 0.4), sample_of(2, 1, 9, 5, TRUE, FALSE, 0.3),
  sample_of(3, 4, 3, 4, FALSE, FALSE, 0.5), sample_of(4, 5, 2, 5, TRUE, FALSE, 0.75),
  sample_of(5, 2, 6, 6, FALSE, FALSE, 0.06),
  sample_of(6, 1, 8, 5, TRUE, TRUE, 0.35), sample_of(7, 2, 5, 4, TRUE, TRUE, 0.6),
  sample_of(8, 3, 4, 4, TRUE, TRUE, 0.2), sample_of(9, 2, 5, 4, TRUE, TRUE, 0.9),
  sample_of(10, 4, 3, 5, TRUE, TRUE, 0.08))
number <- function(x) ifelse(is.infinite(x), "", formatC(x, digits = 17, format = "g", width = 1))
written <- cases
for (column in c("weight", "clusters", "units")) written[[column]] <- number(written[[column]])
write.csv(written, "survey-units.csv", row.names = FALSE, quote = FALSE)

# ---- Results -------------------------------------------------------------------------------------------------------
results <- data.frame()
put <- function(case, statistic, ...) {
  values <- c(...)
  results <<- rbind(results, data.frame(case = case, statistic = statistic,
    part = if (length(values) == 1) "" else names(values), value = number(as.numeric(values))))
}
stat <- function(s) c(estimate = as.numeric(coef(s))[1], se = as.numeric(SE(s))[1])
pmaxsum <- function(x, w) as.vector(outer(x, x, pmax) %*% w)
gini_u <- function(x, w) {
  N <- sum(w); Y <- sum(w * x); G <- sum(w * pmaxsum(x, w)) / (N * Y) - 1
  u <- 100 * (2 * pmaxsum(x, w) / (N * Y) - (1 + G) * (1 / N + x / Y))
  # the linearised value is the derivative with respect to the weight
  e <- 1e-4; k <- 3; up <- w; up[k] <- w[k] + e; down <- w; down[k] <- w[k] - e
  g <- function(v) 100 * (sum(v * pmaxsum(x, v)) / (sum(v) * sum(v * x)) - 1)
  stopifnot(abs((g(up) - g(down)) / (2 * e) - u[k]) < 1e-6 * max(1, abs(u[k])))
  u
}
se_of_u <- function(d, u) as.numeric(SE(svytotal(~u, update(d, u = u))))

line <- 18
for (k in unique(cases$case)) {
  s <- cases[cases$case == k, ]
  s$id <- seq_len(nrow(s)); s$one <- 1
  d <- if (any(is.finite(s$clusters)))
    svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, fpc = ~clusters, data = s, nest = TRUE)
  else svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = s, nest = TRUE)
  w <- s$weight; inside <- s$domain == 1; sub <- subset(d, domain == 1)
  put(k, "df", degf(d)); put(k, "df-domain", degf(sub))
  put(k, "total", stat(svytotal(~y, d)))
  put(k, "ratio", stat(svyratio(~y, ~x, d)))
  put(k, "ratio-domain", stat(svyratio(~y, ~x, sub)))
  put(k, "mean", stat(svymean(~y, d)))
  ci <- confint(svymean(~y, d), df = degf(d), level = 0.9)
  put(k, "mean-90", lower = ci[1], upper = ci[2])
  put(k, "mean-domain", stat(svymean(~y, sub)))
  m <- svymean(~has, d, deff = "replace")
  put(k, "proportion", 100 * stat(m)); put(k, "deff", as.numeric(deff(m)))
  m <- svymean(~has, sub, deff = "replace")
  put(k, "proportion-domain", 100 * stat(m)); put(k, "deff-domain", as.numeric(deff(m)))
  for (method in c("xlogit", "beta")) for (level in c(0.95, 0.9)) {
    ci <- attr(svyciprop(~has, d, method = method, level = level), "ci")
    put(k, paste0(method, "-", 100 * level), lower = 100 * ci[[1]], upper = 100 * ci[[2]])
    ci <- attr(svyciprop(~has, sub, method = method, level = level), "ci")
    put(k, paste0(method, "-domain-", 100 * level), lower = 100 * ci[[1]], upper = 100 * ci[[2]])
  }
  for (p in c(0.25, 0.5, 0.6)) {
    q <- svyquantile(~y, d, p, qrule = "school", interval.type = "mean", df = degf(d))$y
    if (!anyNA(q)) put(k, paste0("woodruff-", 100 * p), estimate = q[1, 1], lower = q[1, 2], upper = q[1, 3], se = q[1, 4])
  }
  q <- svyquantile(~y, sub, 0.5, qrule = "school", interval.type = "mean", df = degf(sub))$y
  if (!anyNA(q)) put(k, "woodruff-domain-50", estimate = q[1, 1], lower = q[1, 2], upper = q[1, 3], se = q[1, 4])
  for (p in c(0, 0.1, 0.33, 0.5, 0.9, 1)) {
    put(k, paste0("weighted-quantile-", 100 * p), weightedQuantile(s$y, w, p))
    put(k, paste0("quantile-7-", 100 * p), quantile(s$y, p, type = 7))
  }
  # equal weights: shares are reached exactly, and the mean of two is taken (type 2)
  for (p in c(0.25, 0.5, 0.75)) put(k, paste0("quantile-2-", 100 * p), quantile(s$y, p, type = 2))

  # ---- Poverty and inequality
  for (a in 0:2) {
    s$poor <- 100 * ifelse(s$welfare < line, (1 - s$welfare / line)^a, 0)
    put(k, paste0("fgt-", a), stat(svymean(~poor, update(d, poor = s$poor))))
  }
  put(k, "gini", estimate = gini(s$welfare, w)$value, se = se_of_u(d, gini_u(s$welfare, w)))
  put(k, "arpr", arpr(s$welfare, w)$value)
  put(k, "qsr", qsr(s$welfare, w)$value)
  put(k, "weighted-median", weightedMedian(s$welfare, w))

  # ---- Transfers
  before <- s$welfare - s$transfer; paid <- s$beneficiary == 1
  limits <- weightedQuantile(s$welfare, w, 1:4 / 5)
  s$q <- 1 + (s$welfare > limits[1]) + (s$welfare > limits[2]) + (s$welfare > limits[3]) + (s$welfare > limits[4])
  d2 <- update(d, before = before, paid = paid * 1, one = 1,
    closed = pmax(0, line - before) - pmax(0, line - s$welfare))
  put(k, "coverage-domain", 100 * stat(svymean(~paid, subset(d2, domain == 1))))
  put(k, "adequacy", 100 * stat(svyratio(~transfer, ~welfare, subset(d2, paid == 1))))
  put(k, "average-transfer", stat(svymean(~transfer, subset(d2, paid == 1))))
  for (g in c(1, 5)) {
    d3 <- update(d2, inside = (s$q == g) * 1, tg = s$transfer * (s$q == g), wg = s$welfare * (s$q == g))
    put(k, paste0("beneficiary-incidence-", g), 100 * stat(svymean(~inside, subset(d3, paid == 1))))
    put(k, paste0("benefit-incidence-", g), 100 * stat(svyratio(~tg, ~transfer, d3)))
    put(k, paste0("quantile-share-", g), 100 * stat(svyratio(~wg, ~welfare, d3)))
  }
  put(k, "benefit-cost", 100 * stat(svyratio(~closed, ~transfer, d2)))
  for (a in 0:1) {
    b <- 100 * ifelse(before < line, (1 - before / line)^a, 0); e <- 100 * ifelse(s$welfare < line, (1 - s$welfare / line)^a, 0)
    put(k, paste0("reduction-", a), stat(svymean(~change, update(d2, change = b - e))))
    put(k, paste0("reduction-relative-", a), 100 * stat(svyratio(~change, ~b, update(d2, change = b - e, b = b))))
  }
  put(k, "gini-reduction", estimate = gini(before, w)$value - gini(s$welfare, w)$value,
    se = se_of_u(d, gini_u(before, w) - gini_u(s$welfare, w)))
  gapshare <- ifelse(before < line, 100 * pmin(s$transfer, line - before) / (line - before), NA)
  put(k, "gap-closed", stat(svymean(~g, subset(update(d2, g = gapshare), paid == 1 & before < line))))

  # ---- Two stages
  if (all(is.finite(s$units))) {
    dd <- svydesign(ids = ~psu + id, strata = ~stratum, fpc = ~clusters + units, data = s, nest = TRUE)
    stopifnot(max(abs(weights(dd) - s$weight)) < 1e-9)
    put(k, "two-stage-total", stat(svytotal(~y, dd)))
    put(k, "two-stage-ratio", stat(svyratio(~y, ~x, dd)))
    put(k, "two-stage-domain-total", stat(svytotal(~y, subset(dd, domain == 1))))
  }
}

# ---- Ratios of sums and the delta method, by symbolic differentiation (svycontrast) -----------------------------------
contrast <- function(values, variance, expression) {
  s <- values; attr(s, "var") <- variance; class(s) <- "svystat"
  svycontrast(s, expression)
}
for (k in 1:5) {
  set.seed(2000 + k)
  n <- round(runif(3, 10, 90), 3); d <- round(n + runif(3, 20, 300), 3)
  sn <- round(runif(3, 0, 6), 3); sd <- round(runif(3, 1, 15), 3); rho <- round(runif(3, -0.5, 0.9), 3)
  V <- matrix(0, 6, 6, dimnames = list(c("n1", "n2", "n3", "d1", "d2", "d3"), c("n1", "n2", "n3", "d1", "d2", "d3")))
  for (i in 1:3) { V[i, i] <- sn[i]^2; V[i + 3, i + 3] <- sd[i]^2; V[i, i + 3] <- V[i + 3, i] <- rho[i] * sn[i] * sd[i] }
  values <- setNames(c(n, d), rownames(V))
  put(k, "aggregate-input", setNames(c(n, d, sn, sd, rho),
    c(rownames(V), paste0("sn", 1:3), paste0("sd", 1:3), paste0("rho", 1:3))))
  put(k, "aggregate", 100 * stat(contrast(values, V, quote((n1 + n2 + n3) / (d1 + d2 + d3)))))
  put(k, "delta", 100 * stat(contrast(values[c(1, 4)], V[c(1, 4), c(1, 4)], quote(n1 / d1))))
}

# ---- Rao-Wu: n - 1 of n drawn, R's quantile of type 7, BCa with a jackknife over PSUs ----------------------------------
draws <- data.frame()
for (k in c(2, 3, 4, 5, 7)) {
  s <- cases[cases$case == k, ]
  set.seed(3000 + k)
  strata <- lapply(split(s, s$stratum), function(h) list(psu = sort(unique(h$psu)), N = h$clusters[1]))
  ratio <- function(w) sum(w * s$y) / sum(w * s$x)
  replicate_of <- function(times) {
    w <- s$weight
    for (h in names(strata)) {
      n <- length(strata[[h]]$psu); f <- n / strata[[h]]$N; scale <- sqrt(1 - f)
      for (c in strata[[h]]$psu) w[s$psu == c] <- w[s$psu == c] * (1 - scale + scale * n / (n - 1) * times[[c]])
    }
    ratio(w)
  }
  reps <- replicate(500, {
    times <- unlist(lapply(strata, function(h) setNames(tabulate(sample(length(h$psu), length(h$psu) - 1, TRUE), length(h$psu)), h$psu)))
    names(times) <- unlist(lapply(strata, function(h) h$psu))
    draws <<- rbind(draws, data.frame(case = k, times = paste(times, collapse = "")))
    replicate_of(as.list(times))
  })
  estimate <- ratio(s$weight)
  put(k, "bootstrap-se", sd(reps))
  ci <- quantile(reps, c(0.025, 0.975), type = 7); put(k, "bootstrap-percentile", lower = ci[[1]], upper = ci[[2]])
  l2 <- 0; l3 <- 0
  for (h in strata) {
    n <- length(h$psu)
    without <- sapply(h$psu, function(c) ratio(ifelse(s$psu == c, 0, ifelse(s$psu %in% h$psu, s$weight * n / (n - 1), s$weight))))
    l <- (n - 1) * (mean(without) - without)
    l2 <- l2 + sum(l^2) / n^2; l3 <- l3 + sum(l^3) / n^3
  }
  a <- l3 / (6 * l2^1.5); z0 <- qnorm(mean(reps < estimate)); z <- qnorm(0.975)
  shares <- pnorm(z0 + (z0 + c(-z, z)) / (1 - a * (z0 + c(-z, z))))
  ci <- quantile(reps, shares, type = 7)
  put(k, "bootstrap-bca", lower = ci[[1]], upper = ci[[2]], bias = z0, acceleration = a)
}
write.csv(draws, "survey-draws.csv", row.names = FALSE, quote = FALSE)
write.csv(results, "survey-results.csv", row.names = FALSE, quote = FALSE)
