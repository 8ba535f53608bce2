# What a reader can work out about hidden cells, by lpSolve: numbers for SuppressionPeerTest.
#   Rscript src/test/R/suppression-audit.R < src/test/resources/peer/suppression-tables.csv \
#     > src/test/resources/peer/suppression-ranges.csv
# Input: cells with their value (empty where hidden) and the coefficients of each sum, whose own value is 0.
# Output: least and greatest value of each hidden cell, given all cells shown, all sums and that no cell is below 0.
suppressMessages(library(lpSolve))
rows <- read.csv(file("stdin"))
cat("table,cell,least,greatest\n")
for (t in unique(rows$table)) {
  cells <- rows[rows$table == t & rows$kind == "cell", ]
  sums <- rows[rows$table == t & rows$kind == "sum", ]
  matrix <- matrix(0, length(unique(sums$number)), nrow(cells))
  matrix[cbind(sums$number + 1, sums$cell + 1)] <- sums$figure
  hidden <- which(is.na(cells$figure))
  shown <- cells$figure
  shown[hidden] <- 0
  known <- -as.vector(matrix %*% shown)
  for (i in seq_along(hidden)) {
    objective <- as.numeric(seq_along(hidden) == i)
    solve <- function(direction) {
      answer <- lp(direction, objective, matrix[, hidden, drop = FALSE], rep("=", nrow(matrix)), known)
      stopifnot(answer$status == 0)
      answer$objval
    }
    cat(t, cells$cell[hidden[i]], sprintf("%.10g", solve("min")), sprintf("%.10g", solve("max")), sep = ",")
    cat("\n")
  }
}
