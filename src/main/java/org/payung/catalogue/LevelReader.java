package org.payung.catalogue;

import java.math.BigDecimal;
import java.util.List;

/** Reads {@code poverty-lines.yml}, {@code amounts.yml} and the files of {@code taxes/}. */
final class LevelReader {

    private LevelReader() {}

    static List<PovertyLine> lines(Entry file) {
        return file.maps("lines").stream()
                .map(each -> new PovertyLine(
                        each.text("id"),
                        each.decimal("per-day"),
                        each.whole("ppp-base", 0),
                        each.findDate("valid-from").orElse(null),
                        each.findDate("valid-to").orElse(null),
                        each.flag("unverified"),
                        ReferenceReader.one(each.map("reference"))))
                .toList();
    }

    static List<FixedAmount> amounts(Entry file) {
        return file.maps("amounts").stream()
                .map(each -> new FixedAmount(
                        each.text("scheme"),
                        each.text("amount"),
                        each.decimal("value"),
                        each.whole("since", 0),
                        each.flag("unverified"),
                        ReferenceReader.one(each.map("reference"))))
                .toList();
    }

    static List<TaxTable> taxes(Entry file) {
        return file.maps("tables").stream().map(each -> table(file, each)).toList();
    }

    private static TaxTable table(Entry file, Entry table) {
        return new TaxTable(
                file.text("area"),
                table.text("id"),
                table.date("valid-from"),
                table.findDate("valid-to").orElse(null),
                file.text("currency"),
                table.maps("contributions").stream()
                        .map(each -> new TaxTable.Contribution(
                                each.decimal("percent"), each.has("wage-cap") ? each.decimal("wage-cap") : null))
                        .toList(),
                table.flag("contributions-deductible"),
                amount(table, "allowance"),
                amount(table, "spouse-allowance"),
                amount(table, "child-allowance"),
                table.maps("slices").stream()
                        .map(each -> new TaxTable.Slice(each.decimal("from"), each.decimal("percent")))
                        .toList(),
                table.flag("benefit-taxed"),
                amount(table, "benefit-contribution"),
                amount(table, "child-benefit"),
                ReferenceReader.list(table),
                table.date("last-checked"),
                file.file().path());
    }

    private static BigDecimal amount(Entry table, String field) {
        return table.has(field) ? table.decimal(field) : BigDecimal.ZERO;
    }
}
