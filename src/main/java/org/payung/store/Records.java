package org.payung.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.payung.outcome.Comparison;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Value types as compressed lines of JSON: one line a record, numbers to their last bit. */
public final class Records {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Outcome.class, OutcomeForm.class)
            .addMixIn(Comparison.Result.class, ResultForm.class)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .build();

    private Records() {}

    /** Half the time of the usual level, a tenth more bytes. */
    private static final class FastZip extends GZIPOutputStream {
        FastZip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Estimate.class, name = "estimate"),
        @JsonSubTypes.Type(value = Missing.class, name = "missing")
    })
    private interface OutcomeForm {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Comparison.AtLeast.class, name = "at-least"),
        @JsonSubTypes.Type(value = Comparison.Below.class, name = "below"),
        @JsonSubTypes.Type(value = Comparison.NotCompared.class, name = "not-compared")
    })
    private interface ResultForm {}

    /** Writes the records and leaves {@code out} open; the same records give the same bytes. */
    public static void write(OutputStream out, Collection<?> records) throws IOException {
        GZIPOutputStream zip = new FastZip(out);
        for (Object each : records) {
            zip.write(MAPPER.writeValueAsBytes(each));
            zip.write('\n');
        }
        zip.finish();
    }

    public static <T> List<T> read(Path file, Class<T> type) {
        List<T> records = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                records.add(MAPPER.readValue(line, type));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return records;
    }

    /** One record as JSON, indented, for files that people read too. */
    public static byte[] json(Object value) {
        return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static <T> T fromJson(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
