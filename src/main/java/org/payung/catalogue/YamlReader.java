package org.payung.catalogue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML file into a tree that knows its lines. A key given twice is a mistake, a reference to an anchor too:
 * what a file says stands where it is said. Decimals keep their digits, {@code 45.0} is not {@code 45}.
 */
final class YamlReader {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final String path;
    private final Mistakes mistakes;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlReader(String path, Mistakes mistakes) {
        this.path = path;
        this.mistakes = mistakes;
    }

    /** The file, or empty after one mistake if it is no YAML. */
    static Optional<YamlFile> read(String path, String text, Mistakes mistakes) {
        return new YamlReader(path, mistakes).read(text);
    }

    private Optional<YamlFile> read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() == null) {
                mistakes.add(path, 0, "empty, expected a definition");
                return Optional.empty();
            }
            YamlFile file = new YamlFile(path, node(parser, ""), lines);
            if (parser.nextToken() != null) {
                mistakes.add(path, line(parser), "a second document, expected one a file");
            }
            return Optional.of(file);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            mistakes.add(path, line, "no YAML: " + words(String.valueOf(e.getOriginalMessage())));
            return Optional.empty();
        }
    }

    private JsonNode node(JsonParser parser, String pointer) {
        lines.putIfAbsent(pointer, line(parser));
        if (((YAMLParser) parser).isCurrentAlias()) {
            mistakes.add(path, line(parser), "'*" + parser.getString() + "', expected the value itself, no reference");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NULL -> NullNode.getInstance();
            case VALUE_NUMBER_INT -> whole(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(parser.getDecimalValue());
            default -> StringNode.valueOf(parser.getString());
        };
    }

    private JsonNode object(JsonParser parser, String pointer) {
        ObjectNode object = new ObjectNode(JsonNodeFactory.instance);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            int line = line(parser);
            if (object.has(name)) {
                mistakes.add(path, line, "'" + name + "' is given twice");
            }
            String child = YamlFile.child(pointer, name);
            lines.put(child, line);
            parser.nextToken();
            object.set(name, node(parser, child));
        }
        return object;
    }

    private JsonNode array(JsonParser parser, String pointer) {
        ArrayNode array = new ArrayNode(JsonNodeFactory.instance);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(parser, pointer + "/" + array.size()));
        }
        return array;
    }

    private static JsonNode whole(BigInteger value) {
        return value.bitLength() < Integer.SIZE
                ? IntNode.valueOf(value.intValueExact())
                : JsonNodeFactory.instance.numberNode(value);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    /** The parser's two sentences without the excerpts of the file between them. */
    private static String words(String message) {
        return message.lines()
                .filter(each -> !each.isBlank() && !each.startsWith(" "))
                .collect(Collectors.joining(", "));
    }
}
