# Pooling of multiple imputations: numbers for RubinRulesPeerTest.
#   Rscript src/test/R/rubin.R > src/test/resources/peer/rubin.csv
# mice::pool.scalar on the raw scale, and on logits with variances U / (p (1 - p))^2; rule "rubin1987" is the same with
# or without a finite number of complete-data degrees of freedom.
suppressMessages(library(mice))
set.seed(31)
number <- function(x) sprintf("%.17g", x)
cat("case,scale,complete,estimates,variances,qbar,ubar,b,t,df,lambda,lower,upper\n")
for (case in 1:8) {
  m <- c(5, 20, 3, 50, 7, 10, 30, 2)[case]
  q <- round(runif(1, 5, 80) + rnorm(m, 0, runif(1, 0.2, 2)), 4)
  u <- round(runif(m, 0.01, 1.5), 4)
  for (scale in c("raw", "logit")) for (complete in c(Inf, 29, 11.5)) {
    qs <- if (scale == "raw") q else qlogis(q / 100)
    us <- if (scale == "raw") u else u / 1e4 / (q / 100 * (1 - q / 100))^2
    r <- pool.scalar(qs, us, n = complete + 1, k = 1, rule = "rubin1987")
    lambda <- (1 + 1 / m) * r$b / r$t
    df <- r$df
    half <- qt(0.975, df) * sqrt(r$t)
    ends <- r$qbar + c(-half, half)
    if (scale == "logit") ends <- 100 * plogis(ends)
    cat(case, scale, complete, paste(q, collapse = " "), paste(u, collapse = " "), number(r$qbar), number(r$ubar),
      number(r$b), number(r$t), number(df), number(lambda), number(ends[1]), number(ends[2]), sep = ",")
    cat("\n")
  }
}
