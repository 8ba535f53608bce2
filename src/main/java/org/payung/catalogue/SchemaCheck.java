package org.payung.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Holds a YAML file against the JSON schema of its kind, the same that gives completion in an editor, and says what is
 * wrong in the words of the file. A schema names no other document, so nothing is ever fetched.
 */
final class SchemaCheck {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final TemplateFiles files;
    private final Mistakes mistakes;
    private final Map<String, Optional<Schema>> schemas = new HashMap<>();

    SchemaCheck(TemplateFiles files, Mistakes mistakes) {
        this.files = files;
        this.mistakes = mistakes;
    }

    /** Whether the file fits; if not, every misfit is told. */
    boolean fits(YamlFile file, String kind) {
        Optional<Schema> schema = schemas.computeIfAbsent(kind, this::load);
        List<Error> errors = schema.map(each -> each.validate(file.root())).orElse(List.of());
        for (Error error : errors) {
            String pointer = error.getInstanceLocation().toString();
            mistakes.add(file, pointer(error, pointer), words(schema.orElseThrow(), error, pointer));
        }
        return schema.isPresent() && errors.isEmpty();
    }

    private Optional<Schema> load(String kind) {
        String path = "schemas/" + kind + ".schema.json";
        try {
            return Optional.of(REGISTRY.getSchema(files.text(path), InputFormat.JSON));
        } catch (SchemaException e) {
            mistakes.add(
                    path,
                    0,
                    "no JSON schema: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        } catch (IllegalArgumentException e) {
            mistakes.add(path, 0, "missing, expected the schema of this kind of file");
        }
        return Optional.empty();
    }

    private static String pointer(Error error, String pointer) {
        return error.getKeyword().equals("additionalProperties")
                ? YamlFile.child(pointer, error.getProperty())
                : pointer;
    }

    private static String words(Schema schema, Error error, String pointer) {
        JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "additionalProperties" -> Names.unknown("field", error.getProperty(), known(schema, error));
            case "required" -> "missing field '" + error.getProperty() + "'" + in(pointer);
            case "enum" -> found(error, pointer) + "expected " + String.join(", ", texts(rule));
            case "const" -> found(error, pointer) + "expected " + rule.asString();
            case "type" -> found(error, pointer) + "expected " + type(rule);
            case "propertyNames" -> "'" + error.getProperty() + "'" + in(pointer) + ", expected another name";
            case "minItems", "minProperties" -> "nothing" + in(pointer) + ", expected at least one";
            case "minimum" -> found(error, pointer) + "expected at least " + rule.asString();
            case "maximum" -> found(error, pointer) + "expected at most " + rule.asString();
            default -> found(error, pointer) + "expected " + described(schema, error);
        };
    }

    private static String found(Error error, String pointer) {
        JsonNode value = error.getInstanceNode();
        String text = value != null && value.isValueNode() && !value.isNull() ? "'" + value.asString() + "'" : "none";
        return "'" + lastName(pointer) + "' holds " + (value != null && value.isContainer() ? "several" : text) + ", ";
    }

    private static String in(String pointer) {
        return pointer.isEmpty() ? "" : " in '" + lastName(pointer) + "'";
    }

    /** The name of the field, without the numbers of list elements. */
    private static String lastName(String pointer) {
        String[] parts = pointer.split("/");
        int last = parts.length - 1;
        while (last > 0 && parts[last].chars().allMatch(Character::isDigit)) {
            last--;
        }
        return parts[last].replace("~1", "/").replace("~0", "~");
    }

    private static String type(JsonNode rule) {
        List<String> types = rule.isArray() ? texts(rule) : List.of(rule.asString());
        return String.join(" or ", types)
                .replace("object", "fields of its own")
                .replace("array", "a list")
                .replace("string", "a text")
                .replace("integer", "a whole number")
                .replace("number", "a number")
                .replace("a whole a number", "a whole number")
                .replace("boolean", "true or false");
    }

    private static List<String> known(Schema schema, Error error) {
        return List.copyOf(around(schema, error).path("properties").propertyNames());
    }

    private static String described(Schema schema, Error error) {
        String words = around(schema, error).path("description").asString("");
        return words.isEmpty() ? String.valueOf(error.getSchemaNode()) : words;
    }

    /** The part of the schema that holds the keyword which complains. */
    private static JsonNode around(Schema schema, Error error) {
        String keyword = error.getSchemaLocation().getFragment().toString();
        int slash = Math.max(0, keyword.lastIndexOf('/'));
        return schema.findSchemaResourceRoot().getSchemaNode().at(keyword.substring(0, slash));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asString()));
        return texts;
    }
}
