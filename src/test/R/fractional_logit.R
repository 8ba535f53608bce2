# Fractional logit with clustered variance: numbers for FractionalLogitPeerTest.
#   Rscript src/test/R/fractional_logit.R > src/test/resources/peer/fractional-logit.csv
# R's glm(quasibinomial) by IRLS, repeated; sandwich::vcovCL of type HC0, whose cadjust is exactly G / (G - 1).
# Columns: case, then rows of kind "data" (percent, weight, cluster, x1, x2, x3) and "coefficient"/"covariance".
suppressMessages(library(sandwich))
set.seed(20241009)
number <- function(x) sprintf("%.17g", x)
cat("case,kind,a,b,c,d,e,f\n")
for (case in 1:6) {
  g <- c(6, 9, 12, 17, 25, 40)[case]
  n <- g * c(3, 2, 6, 5, 4, 2)[case]
  cluster <- sample(rep(seq_len(g), length.out = n))
  x <- cbind(rnorm(n, 8, 1.2), rnorm(n), rbinom(n, 1, 0.4) * 1000)
  u <- rnorm(g, 0, 0.7)[cluster]
  p <- plogis(-6 + 0.5 * x[, 1] + 0.4 * x[, 2] + 0.0005 * x[, 3] + u + rnorm(n, 0, 0.4))
  y <- round(p, 3)
  if (case >= 3) { y[sample(n, 2)] <- 0; y[sample(n, 1)] <- 1 }
  w <- if (case %% 2 == 0) rep(1, n) else round(runif(n, 0.2, 3), 2)
  start <- NULL
  # the deviance stands still before the coefficients do: start again from where it stopped
  for (again in 1:4) {
    fit <- suppressWarnings(glm(y ~ x, family = quasibinomial, weights = w, start = start))
    start <- coef(fit)
  }
  v <- vcovCL(fit, cluster = cluster, type = "HC0", cadjust = TRUE)
  line <- function(...) cat(paste(case, ..., sep = ","), "\n", sep = "")
  for (i in seq_len(n)) line("data", number(100 * y[i]), number(w[i]), cluster[i], number(x[i, 1]), number(x[i, 2]),
    number(x[i, 3]))
  for (i in 1:4) line("coefficient", i, "", "", number(coef(fit)[[i]]), "", "")
  for (i in 1:4) for (j in 1:4) line("covariance", i, j, "", number(v[i, j]), "", "")
}
