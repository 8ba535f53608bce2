# Variance components of a one-way layout: numbers for VarianceComponentsPeerTest.
#   Rscript src/test/R/variance_components.R > src/test/resources/peer/variance-components.csv
# stats::aov for the mean squares; n0 of unequal cluster sizes by the textbook; negative estimates are set to 0.
set.seed(8)
number <- function(x) sprintf("%.17g", x)
cat("case,clusters,values,mean,between,within\n")
for (case in 1:7) {
  g <- c(3, 5, 8, 17, 2, 12, 30)[case]
  size <- sample(1:6, g, replace = TRUE); size[1] <- 3
  cluster <- factor(rep(seq_len(g), size))
  value <- round(rnorm(g, -1, c(1.2, 0.5, 0, 0.9, 2, 0, 0.3)[case])[cluster] + rnorm(length(cluster), 0, 0.8), 5)
  ms <- anova(aov(value ~ cluster))[["Mean Sq"]]
  n <- length(value)
  n0 <- (n - sum(size^2) / n) / (g - 1)
  cat(paste(case, paste(cluster, collapse = " "), paste(value, collapse = " "), number(mean(tapply(value, cluster, mean))),
    number(max(0, (ms[1] - ms[2]) / n0)), number(ms[2]), sep = ","), "\n", sep = "")
}
