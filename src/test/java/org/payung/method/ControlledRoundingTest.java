package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ControlledRoundingTest {

    @Test
    void multiplesStayAsTheyAre() {
        assertThat(ControlledRounding.round(new long[][] {{5, 10}, {0, 25}}, 5)).isDeepEqualTo(new long[][] {
            {5, 10, 15}, {0, 25, 25}, {5, 35, 40}
        });
    }

    @Test
    void theSmallerOfTwoChangesIsMade() {
        // 6 + 9 and 4 + 11: up by one and down by one along the square brings all to multiples
        assertThat(ControlledRounding.round(new long[][] {{6, 9}, {4, 11}}, 5)).isDeepEqualTo(new long[][] {
            {5, 10, 15}, {5, 10, 15}, {10, 20, 30}
        });
    }

    @Test
    void aSingleCellIsRoundedWithItsTotals() {
        assertThat(ControlledRounding.round(new long[][] {{7}}, 5)).isDeepEqualTo(new long[][] {{5, 5}, {5, 5}});
        assertThat(ControlledRounding.round(new long[][] {{8}}, 5)).isDeepEqualTo(new long[][] {{10, 10}, {10, 10}});
    }

    @Test
    void aBaseOfOneChangesNothing() {
        assertThat(ControlledRounding.round(new long[][] {{3, 4}, {1, 2}}, 1)).isDeepEqualTo(new long[][] {
            {3, 4, 7}, {1, 2, 3}, {4, 6, 10}
        });
    }

    @Test
    void noTableAndNoBaseAreRefused() {
        assertThatThrownBy(() -> ControlledRounding.round(new long[][] {{1}}, 0))
                .hasMessage("base 0 and 1 rows, expected a base of at least 1 and at least one row and column");
        assertThatThrownBy(() -> ControlledRounding.round(new long[][] {}, 5))
                .hasMessage("base 5 and 0 rows, expected a base of at least 1 and at least one row and column");
        assertThatThrownBy(() -> ControlledRounding.round(new long[][] {{}}, 5))
                .hasMessage("base 5 and 1 rows, expected a base of at least 1 and at least one row and column");
        assertThatThrownBy(() -> ControlledRounding.round(new long[][] {{1, 2}, {3}}, 5))
                .hasMessage("a row of 1 cells, expected 2 as in the first");
    }

    @Property(tries = 300)
    void aRoundedTableAddsUpAndNoCellMovesByAWholeBase(
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed, @ForAll @IntRange(min = 2, max = 10) int base) {
        Random random = new Random(seed);
        long[][] table = new long[1 + random.nextInt(6)][1 + random.nextInt(6)];
        int columns = table[0].length;
        for (int i = 0; i < table.length; i++) {
            table[i] = random.longs(columns, 0, 60).toArray();
        }
        long[][] rounded = ControlledRounding.round(table, base);
        for (int i = 0; i <= table.length; i++) {
            long row = 0;
            for (int j = 0; j <= columns; j++) {
                assertThat(rounded[i][j] % base).isZero();
                assertThat(Math.abs(rounded[i][j] - cell(table, i, j))).isLessThan(base);
                row += j < columns ? rounded[i][j] : 0;
            }
            assertThat(rounded[i][columns]).isEqualTo(row);
        }
        for (int j = 0; j <= columns; j++) {
            long column = 0;
            for (int i = 0; i < table.length; i++) {
                column += rounded[i][j];
            }
            assertThat(rounded[table.length][j]).isEqualTo(column);
        }
    }

    private static long cell(long[][] table, int row, int column) {
        long sum = 0;
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[i].length; j++) {
                boolean in = (i == row || row == table.length) && (j == column || column == table[i].length);
                sum += in ? table[i][j] : 0;
            }
        }
        return sum;
    }
}
