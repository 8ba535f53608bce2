package org.payung.report.pdf;

import java.util.List;
import org.payung.report.Block;

/** The page of key messages: rows share the room that is left, and a box at the end stands at the foot. */
final class MessagePage {

    private static final double ROW = 94;
    private static final double ABOVE_BOX = 7;

    private MessagePage() {}

    static void print(Stack stack, Sheet sheet, double foot) {
        List<Stack.Placed> parts = stack.placed();
        Stack.Placed last = parts.get(parts.size() - 1);
        boolean box = last.block() instanceof Block.Box;
        double end = box ? foot - last.laid().height() : foot;
        double used = sum(parts) - (box ? last.laid().height() : 0);
        long rows = parts.stream()
                .filter(part -> part.block() instanceof Block.Message)
                .count();
        double room = Math.max(0, end - ABOVE_BOX - stack.top() - used) / Math.max(1, rows);
        double y = stack.top();
        for (Stack.Placed part : box ? parts.subList(0, parts.size() - 1) : parts) {
            part.laid().print(sheet, 0, Math.rint(y));
            y += part.laid().height();
            if (part.block() instanceof Block.Message) {
                y += Math.min(room, Math.max(0, ROW + 12 - part.laid().height()));
            }
        }
        if (box) {
            last.laid().print(sheet, 0, end);
        }
    }

    private static double sum(List<Stack.Placed> parts) {
        return parts.stream().mapToDouble(part -> part.laid().height()).sum();
    }
}
