package org.payung.report.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.finding.Verdicts;
import org.payung.report.Block;
import org.payung.report.Block.Heading;
import org.payung.report.Block.Paragraph;
import org.payung.report.Block.TableBlock;
import org.payung.report.Cell;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.Table;
import org.payung.report.Table.Align;
import org.payung.report.Table.Column;
import org.payung.report.Table.Row;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;
import org.payung.series.Observation;
import org.payung.series.Period;

/** Table 1: payments as received, one row a period; periods of different length are not compared. */
final class PaymentsTable {

    private static final double BILLION = 1e9;
    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;

    private final Subject subject;
    private final Wording words;
    private final Payments payments;
    private final double width;

    private PaymentsTable(Subject subject, double width) {
        this.subject = subject;
        this.words = subject.words();
        this.payments = Payments.of(subject);
        this.width = width;
    }

    static List<Block> of(Subject subject, double width) {
        return new PaymentsTable(subject, width).blocks();
    }

    private List<Block> blocks() {
        String kind = payments.areClaims() ? "claims" : "payments";
        Map<String, String> scheme = Map.of("scheme", scheme());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(
                words.say("brief.payments.title." + kind, scheme), words.say("brief.payments.sub"), "table-1"));
        blocks.add(new TableBlock(table(), null));
        PaymentNotes.of(subject, payments)
                .ifPresent(text -> blocks.add(new Paragraph(List.of(Block.Run.of(text)), false)));
        return blocks;
    }

    private String scheme() {
        return subject.scheme()
                .map(scheme -> words.names().scheme(scheme.key()))
                .orElse("none");
    }

    private Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("brief.payments.period"), "", Align.LEFT, width * 0.32, null));
        payments.concepts().forEach(concept -> columns.add(column(concept)));
        if (!payments.areClaims()) {
            columns.add(new Column(
                    words.say("brief.payments.per-recipient"),
                    perRecipientScale() == 1 ? currency() : unit(perRecipientScale()),
                    Align.FIGURE,
                    width * 0.23,
                    null));
        }
        return new Table("table-1", columns, List.of(), rows(), width);
    }

    private Column column(String concept) {
        boolean money = concept.equals(Payments.CASH_BENEFITS);
        String unit = money ? unit(BILLION) : words.say("brief.payments." + concept + ".unit");
        double share = payments.areClaims() ? 0.34 : money ? 0.24 : 0.21;
        return new Column(words.say("brief.payments." + concept), unit, Align.FIGURE, width * share, null);
    }

    private String currency() {
        return subject.scheme()
                .filter(scheme -> !scheme.currency().isEmpty())
                .map(scheme -> words.say("brief.currency." + scheme.currency()))
                .orElse("");
    }

    private String unit(double scale) {
        String name = scale == BILLION ? "billions" : scale == MILLION ? "millions" : "thousands";
        return currency().isEmpty() ? "" : words.say("brief.payments." + name, Map.of("currency", currency()));
    }

    private List<Row> rows() {
        if (payments.isEmpty()) {
            return List.of(new Row(emptyRow(), false));
        }
        return payments.periods().stream()
                .map(period -> new Row(row(period), false))
                .toList();
    }

    private List<Cell> emptyRow() {
        Value dash = Cells.dash(subject.hasScheme() ? Marks.NOT_RECEIVED : Marks.NO_BENEFIT);
        String year = String.valueOf(subject.input().releaseYear());
        return List.of(new Words(year), dash, dash, dash);
    }

    private List<Cell> row(Period period) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(PeriodWords.of(words, period)));
        for (String concept : payments.concepts()) {
            cells.add(payments.find(concept, period)
                    .map(each -> value(each, concept))
                    .orElseGet(() -> Cells.dash(Marks.NOT_RECEIVED)));
        }
        if (!payments.areClaims()) {
            cells.add(perRecipient(period));
        }
        return cells;
    }

    private Value value(Observation observation, String concept) {
        double scale = concept.equals(Payments.CASH_BENEFITS) ? BILLION : 1;
        BigDecimal scaled = BigDecimal.valueOf(observation.number()).divide(BigDecimal.valueOf(scale));
        return Cells.figure(
                subject.amounts().bare(observation.cell().toString(), scaled), mark(observation), Weight.PLAIN);
    }

    private String mark(Observation observation) {
        Verdicts verdicts = Verdicts.of(subject.input().findings());
        return verdicts.isQueried(observation.cell()) ? Marks.QUERIED : Marks.NONE;
    }

    private Value perRecipient(Period period) {
        Optional<Observation> recipients = payments.find(payments.concepts().get(0), period);
        Optional<Observation> benefits = payments.find(Payments.CASH_BENEFITS, period);
        if (recipients.isEmpty() || benefits.isEmpty()) {
            return Cells.dash(Marks.NOT_RECEIVED);
        }
        String id = benefits.get().cell() + "/" + recipients.get().cell();
        double amount = benefits.get().number() / recipients.get().number() / perRecipientScale();
        return Cells.figure(subject.figures().figure(id, amount, 2), Marks.NONE, Weight.PLAIN);
    }

    /** One scale for the column: that of its smallest amount. */
    private double perRecipientScale() {
        double smallest = payments.periods().stream()
                .flatMap(period -> amountPerRecipient(period).stream())
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(1);
        return smallest >= MILLION ? MILLION : smallest >= THOUSAND ? THOUSAND : 1;
    }

    private Optional<Double> amountPerRecipient(Period period) {
        Optional<Observation> recipients = payments.find(payments.concepts().get(0), period);
        return payments.find(Payments.CASH_BENEFITS, period)
                .flatMap(benefits -> recipients.map(each -> benefits.number() / each.number()));
    }
}
