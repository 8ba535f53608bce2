# Temporal disaggregation a second time, by the textbook matrices and nothing else: the Lagrange system of Denton in the
# short periods themselves, Chow-Lin, Fernandez and Litterman with explicit covariance matrices and their inverses, rho by
# optimize() on the dense normal density. Base R only.
# Run in the root of the project: Rscript src/test/R/temporal-disaggregation.R > src/test/resources/peer/temporal-disaggregation.csv
RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(20241009)

aggregation <- function(n, total, conversion) {
  C <- matrix(0, n, total)
  for (i in 1:n) {
    columns <- (4 * i - 3):(4 * i)
    C[i, columns] <- switch(conversion,
      average = rep(1 / 4, 4), sum = rep(1, 4), first = c(1, 0, 0, 0), last = c(0, 0, 0, 1))
  }
  C
}

denton <- function(y, x, C) {
  total <- length(x); n <- length(y)
  D <- diff(diag(total))
  P <- D %*% diag(1 / x)
  system <- rbind(cbind(2 * t(P) %*% P, t(C)), cbind(C, matrix(0, n, n)))
  # rows and columns brought to one size before the general solver sees them
  scale <- c(x, rep(1 / mean(x), n))
  solved <- solve(diag(scale) %*% system %*% diag(scale), scale * c(rep(0, total), y))
  (scale * solved)[1:total]
}

ar1 <- function(rho, total) outer(1:total, 1:total, function(t, s) rho^abs(t - s)) / (1 - rho^2)
walk <- function(total) outer(1:total, 1:total, pmin)
litterman <- function(rho, total) {
  Delta <- diag(total); H <- diag(total)
  Delta[cbind(2:total, 1:(total - 1))] <- -1
  H[cbind(2:total, 1:(total - 1))] <- -rho
  solve(t(Delta) %*% t(H) %*% H %*% Delta)
}

gls <- function(y, X, C, S) {
  n <- length(y); p <- ncol(X)
  V <- C %*% S %*% t(C); Vi <- solve(V); CX <- C %*% X
  inner <- solve(t(CX) %*% Vi %*% CX)
  beta <- inner %*% t(CX) %*% Vi %*% y
  u <- y - CX %*% beta
  rss <- drop(t(u) %*% Vi %*% u)
  M <- X - S %*% t(C) %*% Vi %*% CX
  variance <- rss / (n - p)
  covariance <- variance * (S - S %*% t(C) %*% Vi %*% C %*% S + M %*% inner %*% t(M))
  list(z = drop(X %*% beta + S %*% t(C) %*% Vi %*% u), se = sqrt(pmax(diag(covariance), 0)), beta = drop(beta),
       variance = variance, rss = rss,
       loglik = -n / 2 * (log(2 * pi) + log(rss / n) + 1) - drop(determinant(V)$modulus) / 2)
}

best <- function(criterion) {
  grid <- seq(0, 0.999, length.out = 334)
  values <- sapply(grid, criterion)
  i <- which.max(values)
  found <- optimize(criterion, c(grid[max(1, i - 1)], grid[min(334, i + 1)]), maximum = TRUE, tol = 1e-11)
  if (found$objective > values[i]) found$maximum else grid[i]
}

out <- function(case, conversion, what, values) {
  cat(sprintf("%d,%s,%s,%d,%.15g\n", case, conversion, what, seq_along(values), values), sep = "")
}

cat("case,conversion,what,index,value\n")
conversions <- c("average", "sum", "last", "first", "average", "sum", "average")
years <- c(6, 10, 15, 20, 25, 30, 30)
ahead <- c(0, 3, 4, 1, 2, 6, 4)
for (case in seq_along(years)) {
  n <- years[case]; total <- 4 * n + ahead[case]; conversion <- conversions[case]
  x <- 60 + cumsum(rnorm(total, 0.5, 1)) + 4 * sin(2 * pi * (1:total) / 4) + rnorm(total)
  x <- x - min(0, min(x) - 10)
  u <- as.numeric(filter(rnorm(total, 0, 3), c(0.5, 0.85, 0.9, 0.6, 0.93, 0.8, 0.7)[case], method = "recursive"))
  if (case %% 2 == 0) u <- cumsum(u) / 3
  C <- aggregation(n, total, conversion)
  y <- drop(C %*% (5 + 0.8 * x + u))
  X <- cbind(1, x)
  rho <- round(runif(1, 0.3, 0.95), 3)
  out(case, conversion, "y", y)
  out(case, conversion, "x", x)
  out(case, conversion, "denton", denton(y, x, C))
  out(case, conversion, "smooth", denton(y, rep(1, total), C))
  out(case, conversion, "rho", rho)
  fits <- list("chow-lin" = gls(y, X, C, ar1(rho, total)), "chow-lin-no-constant" = gls(y, X[, 2, drop = FALSE], C, ar1(rho, total)),
               fernandez = gls(y, X, C, walk(total)), litterman = gls(y, X, C, litterman(rho, total)))
  criteria <- list(
    "chow-lin-maxlog" = list(function(r) gls(y, X, C, ar1(r, total))$loglik, ar1),
    "chow-lin-minrss" = list(function(r) -gls(y, X, C, ar1(r, total))$rss, ar1),
    "litterman-maxlog" = list(function(r) gls(y, X, C, litterman(r, total))$loglik, litterman),
    "litterman-minrss" = list(function(r) -gls(y, X, C, litterman(r, total))$rss, litterman))
  for (name in names(criteria)) {
    chosen <- best(criteria[[name]][[1]])
    out(case, conversion, paste0(name, "-rho"), chosen)
    fits[[name]] <- gls(y, X, C, criteria[[name]][[2]](chosen, total))
  }
  for (name in names(fits)) {
    out(case, conversion, name, fits[[name]]$z)
    if (!name %in% names(criteria)) out(case, conversion, paste0(name, "-se"), fits[[name]]$se)
    out(case, conversion, paste0(name, "-beta"), fits[[name]]$beta)
    out(case, conversion, paste0(name, "-variance"), fits[[name]]$variance)
    out(case, conversion, paste0(name, "-loglik"), fits[[name]]$loglik)
  }
}
