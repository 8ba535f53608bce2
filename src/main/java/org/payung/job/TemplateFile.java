package org.payung.job;

import java.util.Base64;

/**
 * One template file of a snapshot.
 *
 * @param base64 its bytes
 */
record TemplateFile(String path, String base64) {

    static TemplateFile of(String path, byte[] content) {
        return new TemplateFile(path, Base64.getEncoder().encodeToString(content));
    }

    byte[] content() {
        return Base64.getDecoder().decode(base64);
    }
}
