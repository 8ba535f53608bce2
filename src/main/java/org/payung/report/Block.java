package org.payung.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One block of a page, from top to bottom. */
public sealed interface Block {

    /**
     * Title of a table or figure with what, unit, population, period below it.
     *
     * @param anchor as {@code table-2}
     */
    record Heading(String title, String sub, String anchor) implements Block {}

    /**
     * A table with the sign legend under it.
     *
     * @param legend null where no sign needs words
     */
    record TableBlock(Table table, @Nullable Drawing legend) implements Block {}

    /**
     * A chart.
     *
     * @param alternativeText at most 400 characters
     */
    record Chart(Drawing drawing, double widthPoints, double heightPoints, String alternativeText) implements Block {}

    /** Notes under a table: parts in the order of REPORT 5, each with its bold word in front. */
    record Notes(List<Part> parts) implements Block {
        /** @param ids whether the text is an id pattern: smaller, variable parts (between « ») blue */
        public record Part(String head, String text, boolean ids) {}
    }

    /** A box on panel ground. */
    record Box(String title, List<Run> text) implements Block {}

    /** Plain text, {@code lead} or note size. */
    record Paragraph(List<Run> text, boolean lead) implements Block {}

    /** One key message: big figure with words below, sentence, explanation, ids, drawing. */
    record Message(
            String bigFigure,
            String below,
            List<Run> sentence,
            List<Run> explanation,
            List<IdRef> ids,
            String idsTail,
            Drawing drawing)
            implements Block {
        /** A short number on the page and the id it stands for, as {@code N2}. */
        public record IdRef(String number, String id) {
            /** The id as printed under a message: without its totals, {@code VNM:SI_COV_UEMP:value:2020}. */
            public String shown() {
                return id.replace(":_T", "");
            }
        }
    }

    /** Facts of a brief in equal columns. */
    record Facts(List<Fact> facts) implements Block {
        /**
         * One fact.
         *
         * @param printed as set large: {@code 60.0 %}, {@code –} where the figure is not known
         * @param figure null where there is none
         * @param text the words below
         */
        public record Fact(String printed, @Nullable Figure figure, String mark, String text) {}
    }

    /** Short columns of text with a rule above. */
    record Columns(List<Column> columns) implements Block {
        public record Column(String title, List<Run> text) {}
    }

    /**
     * Two stacks side by side.
     *
     * @param leftWidth width of the left stack in points
     */
    record TwoUp(List<Block> left, List<Block> right, double leftWidth) implements Block {}

    /** Entries of the contents: chapter title and page. */
    record Contents(List<Entry> entries) implements Block {
        public record Entry(String chapter, String title, int page) {}
    }

    /** Entries of annex B. */
    record NumberList(List<NumberEntry> entries) implements Block {}

    /** White space. */
    record Space(double points) implements Block {}

    /**
     * A run of text.
     *
     * @param figure the figure that the run prints, null where it prints none
     * @param link anchor or id the run leads to, null where none
     */
    record Run(
            String text,
            boolean bold,
            @Nullable Figure figure,
            @Nullable String link) {
        public static Run of(String text) {
            return new Run(text, false, null, null);
        }
    }
}
