package org.payung.ingest.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The encoding a text file really has: UTF-8 if every byte of it is valid as such, UTF-16 if it starts with that mark, else
 * Windows-1252, which any bytes can be read as.
 */
final class TextEncoding {

    static final Charset LEGACY = Charset.forName("windows-1252");
    private static final int BUFFER_BYTES = 1 << 16;

    private TextEncoding() {}

    static Charset of(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(2);
            if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
                return StandardCharsets.UTF_16;
            }
        }
        try (InputStream in = Files.newInputStream(path)) {
            return isUtf8(in) ? StandardCharsets.UTF_8 : LEGACY;
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length == 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES);
        CharBuffer chars = CharBuffer.allocate(BUFFER_BYTES);
        boolean atEnd = false;
        while (!atEnd) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            atEnd = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0)).flip();
            CoderResult result = decoder.decode(bytes, chars.clear(), atEnd);
            if (result.isError()) {
                return false;
            }
            bytes.compact();
        }
        return true;
    }
}
