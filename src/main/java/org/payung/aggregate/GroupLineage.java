package org.payung.aggregate;

import java.util.ArrayList;
import java.util.List;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Treatment;
import org.payung.series.Location;
import org.payung.series.Observation;

/** The rows that say which members entered a group's figure, and with what. */
final class GroupLineage {

    private GroupLineage() {}

    /** All members, each followed by its weight where that was made; nothing where no member has a value. */
    static List<Lineage> ofWeighted(GroupCell cell) {
        List<Lineage> rows = new ArrayList<>();
        if (cell.hasAnyValue()) {
            for (Member member : cell.members()) {
                rows.add(row(member, true));
                madeWeight(member, rows);
            }
        }
        return rows;
    }

    /** The members that a plain average is of. */
    static List<Lineage> ofAverage(List<Member> observed) {
        return observed.stream().map(member -> row(member, false)).toList();
    }

    private static Lineage row(Member member, boolean weighted) {
        Estimate figure = member.figure();
        Weight weight = member.weight();
        return new Lineage(
                "member",
                (figure == null ? member.cell() : figure.id()).toString(),
                figure == null ? Location.NOWHERE : location(figure),
                figure == null ? member.cell().period() : figure.id().period(),
                figure == null ? null : figure.value(),
                weighted && weight != null ? weight.value() : null,
                member.treatment());
    }

    private static Location location(Estimate figure) {
        return figure.lineage().isEmpty()
                ? Location.NOWHERE
                : figure.lineage().get(0).location();
    }

    private static void madeWeight(Member member, List<Lineage> rows) {
        Weight weight = member.weight();
        if (weight != null && weight.observation().isMade()) {
            Observation made = weight.observation();
            rows.add(new Lineage(
                    "weight",
                    made.cell().toString(),
                    made.location(),
                    made.period(),
                    made.number(),
                    null,
                    Treatment.DERIVED));
        }
    }
}
