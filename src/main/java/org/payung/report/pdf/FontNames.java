package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The writer names each subset of a font by six letters at random; here they are counted instead. */
final class FontNames {

    private static final int PREFIX = 6;
    private static final List<COSName> NAMES = List.of(COSName.BASE_FONT, COSName.FONT_NAME);

    private FontNames() {}

    static void fix(PDDocument document) {
        Map<String, String> counted = new HashMap<>();
        List<COSObjectKey> keys =
                new ArrayList<>(document.getDocument().getXrefTable().keySet());
        keys.sort(Comparator.comparingLong(COSObjectKey::getNumber));
        for (COSObjectKey key : keys) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            COSBase value = object.getObject();
            if (value instanceof COSDictionary dictionary) {
                fix(dictionary, counted);
            }
        }
    }

    /** A CIDSet is optional, and readers differ on what it must hold. */
    private static void fix(COSDictionary dictionary, Map<String, String> counted) {
        dictionary.removeItem(COSName.CID_SET);
        for (COSName entry : NAMES) {
            String name = dictionary.getNameAsString(entry);
            if (name != null && name.length() > PREFIX && name.charAt(PREFIX) == '+') {
                String prefix = counted.computeIfAbsent(name.substring(0, PREFIX), old -> letters(counted.size()));
                dictionary.setName(entry, prefix + name.substring(PREFIX));
            }
        }
    }

    private static String letters(int number) {
        char[] letters = new char[PREFIX];
        int rest = number;
        for (int i = PREFIX - 1; i >= 0; i--) {
            letters[i] = (char) ('A' + rest % 26);
            rest /= 26;
        }
        return new String(letters);
    }
}
