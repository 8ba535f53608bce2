package org.payung.report.pdf;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperPrint;

/** The styles of a filled template by name. */
final class Styles {

    private final Map<String, JRStyle> byName = new HashMap<>();
    private final Map<String, TextStyle> texts = new HashMap<>();

    Styles(JasperPrint print) {
        for (JRStyle style : print.getStyles()) {
            byName.put(style.getName(), style);
        }
    }

    JRStyle named(String name) {
        JRStyle style = byName.get(name);
        if (style == null) {
            throw new IllegalArgumentException("the PDF template has no style '" + name + "'");
        }
        return style;
    }

    TextStyle text(String name) {
        return texts.computeIfAbsent(name, wanted -> TextStyle.of(named(wanted)));
    }
}
