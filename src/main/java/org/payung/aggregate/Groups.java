package org.payung.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.payung.catalogue.Catalogue;
import org.payung.series.Area;
import org.payung.series.AreaKind;
import org.payung.series.Membership;
import org.payung.series.Period;

/**
 * Groups and who belongs to them. A membership counts if it is in force on the last day of the figure's period; the
 * income groups of the World Bank are those of the publication for all years, because the bank draws them anew each
 * year.
 *
 * @see "METHOD 9, V14"
 */
final class Groups {

    private static final String INCOME_GROUPS = "WB";

    private final Catalogue catalogue;
    private final LocalDate publication;
    private final Map<String, List<Membership>> byGroup = new HashMap<>();
    private final Map<String, List<Area>> known = new HashMap<>();

    Groups(Catalogue catalogue, Period quarter) {
        this.catalogue = catalogue;
        this.publication = quarter.lastDay();
        for (Membership each : catalogue.memberships()) {
            byGroup.computeIfAbsent(each.group(), group -> new ArrayList<>()).add(each);
        }
    }

    /** The groups of which at least one member is followed, by id. */
    List<String> ids() {
        return catalogue.areas().values().stream()
                .filter(area -> area.kind() == AreaKind.GROUP)
                .map(Area::id)
                .filter(this::hasFollowedMember)
                .sorted()
                .toList();
    }

    /** The members in the period, by id, whether followed or not. */
    List<Area> members(String group, Period period) {
        LocalDate day = grouping(group).equals(INCOME_GROUPS) ? publication : period.lastDay();
        return known.computeIfAbsent(group + " " + day, key -> membersOn(group, day));
    }

    private List<Area> membersOn(String group, LocalDate day) {
        return memberships(group).stream()
                .filter(each -> each.inForce(day))
                .map(each -> catalogue.areas().get(each.member()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Area::id))
                .toList();
    }

    private List<Membership> memberships(String group) {
        return byGroup.getOrDefault(group, List.of());
    }

    private boolean hasFollowedMember(String group) {
        return memberships(group).stream()
                .map(each -> catalogue.areas().get(each.member()))
                .anyMatch(area -> area != null && area.followed());
    }

    /** The grouping of a group: {@code M49} of {@code M49-035}, {@code ASEAN} of itself. */
    static String grouping(String group) {
        int dash = group.indexOf('-');
        return dash < 0 ? group : group.substring(0, dash);
    }
}
