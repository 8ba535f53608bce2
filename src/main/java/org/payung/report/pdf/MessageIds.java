package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.payung.report.Block;
import org.payung.report.pdf.drawing.Palette;

/** The ids under a message, those that differ in the area alone together: {@code N7 VNM, N10 MNG:SI_COV_UEMP:…}. */
final class MessageIds {

    private MessageIds() {}

    static List<Piece> pieces(Block.Message message, TextStyle id, Targets targets) {
        Map<String, List<Block.Message.IdRef>> groups = new LinkedHashMap<>();
        for (Block.Message.IdRef ref : message.ids()) {
            groups.computeIfAbsent(afterArea(ref.shown()), rest -> new ArrayList<>())
                    .add(ref);
        }
        List<Piece> pieces = new ArrayList<>();
        String before = "";
        for (Map.Entry<String, List<Block.Message.IdRef>> group : groups.entrySet()) {
            add(pieces, group.getKey(), before, group.getValue(), new Ids(id, targets));
            before = group.getKey();
        }
        if (!message.idsTail().isEmpty()) {
            pieces.add(Piece.of((pieces.isEmpty() ? "" : " ") + message.idsTail(), id));
        }
        return pieces;
    }

    private record Ids(TextStyle style, Targets targets) {}

    private static void add(List<Piece> pieces, String rest, String before, List<Block.Message.IdRef> refs, Ids ids) {
        for (int i = 0; i < refs.size(); i++) {
            Block.Message.IdRef ref = refs.get(i);
            Target target = ids.targets().ofId(ref.id());
            if (!pieces.isEmpty()) {
                pieces.add(Piece.of(i == 0 ? " · " : ", ", ids.style()));
            }
            pieces.add(Piece.of(ref.number(), ids.style()).in(Palette.BLUE).to(target));
            String area = ref.shown().substring(0, ref.shown().length() - rest.length());
            boolean last = i + 1 == refs.size();
            pieces.add(Piece.of("\u00A0" + area + (last ? shortened(rest, before) : ""), ids.style())
                    .to(target));
        }
    }

    private static String afterArea(String shown) {
        int colon = shown.indexOf(':');
        return colon < 0 ? "" : shown.substring(colon);
    }

    /** What repeats all but its period is cut to that. */
    private static String shortened(String rest, String before) {
        int last = rest.lastIndexOf(':');
        boolean repeats = last > 0 && before.startsWith(rest.substring(0, last + 1));
        return repeats ? ":…" + rest.substring(last) : rest;
    }
}
