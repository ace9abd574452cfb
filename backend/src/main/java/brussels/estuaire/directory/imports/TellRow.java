package brussels.estuaire.directory.imports;

import brussels.estuaire.directory.imports.ImportedRow.Finding;
import brussels.estuaire.directory.sheets.Codes;
import brussels.estuaire.directory.sheets.Column;
import brussels.estuaire.directory.sheets.Columns;
import brussels.estuaire.directory.sheets.ReadSheet;
import brussels.estuaire.platform.Violation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Tells a row as the form that the API takes: the columns that the sheet has, on what the record says already. */
@RequestScoped
class TellRow {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?: .*)?");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Codes codes;

    TellRow(Codes codes) {
        this.codes = codes;
    }

    /** The form, with what was found wrong on the way. */
    record Told(ObjectNode form, List<Finding> findings) {}

    /**
     * Tells a row.
     *
     * @param start the form to write on: the record's, or an empty one
     */
    Told of(ServiceImport brought, ImportedRow row, ObjectNode start) {
        var told = new Told(start, new ArrayList<>());
        for (var name : brought.columns) {
            var column = Columns.of(name).orElse(null);
            if (column == null) {
                continue;
            }
            var cell = row.cell(brought, name);
            if (cell.equals(ReadSheet.FORMULA)) {
                told.findings.add(new Finding(name, "formula"));
            } else if (cell.chars().anyMatch(each -> Character.isISOControl(each) && "\t\r\n".indexOf(each) < 0)) {
                told.findings.add(new Finding(name, "character-refused"));
            } else if (column.kind() != Column.Kind.RECORD) {
                write(told, column, cell);
            }
        }
        tidy(told.form);
        return told;
    }

    private void write(Told told, Column column, String cell) {
        if (column.kind().isContact()) {
            contacts(told.form, column.kind(), parts(cell, "\\|"));
            return;
        }
        var value = switch (column.kind()) {
            case CODE -> cell.isEmpty() ? JSON.nullNode() : JSON.textNode(codes.of(column.base(), cell));
            case CODES ->
                list(parts(cell, "[|;,]").stream()
                        .map(word -> codes.of(column.base(), word))
                        .toList());
            case NAMES -> list(parts(cell, "\\|"));
            case NUMBER -> number(told, column, cell);
            case DATE -> cell.isEmpty() ? JSON.nullNode() : JSON.textNode(day(cell));
            default -> cell.isEmpty() ? JSON.nullNode() : JSON.textNode(cell);
        };
        set(told.form, column.pointer(), value);
    }

    private static JsonNode number(Told told, Column column, String cell) {
        if (cell.isEmpty()) {
            return JSON.nullNode();
        }
        try {
            return JSON.numberNode(Double.parseDouble(cell.replace(',', '.')));
        } catch (NumberFormatException e) {
            told.findings.add(new Finding(column.code(), "not-a-number"));
            return JSON.nullNode();
        }
    }

    /** 5/11/2024 as 2024-11-05; what is no day stays as it is, to be refused. */
    private static String day(String cell) {
        var day = DAY.matcher(cell);
        return day.matches()
                ? "%s-%02d-%02d".formatted(day.group(3), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(1)))
                : cell;
    }

    /** The contacts of a kind become these; a label that one of them had stays. */
    private static void contacts(ObjectNode form, Column.Kind kind, List<String> values) {
        var kept = JSON.arrayNode();
        var before = form.path("contacts");
        before.forEach(contact -> {
            if (!contact.path("kind").asText().equals(kind.name())) {
                kept.add(contact);
            }
        });
        for (var value : values) {
            var same = StreamSupport.stream(before.spliterator(), false)
                    .filter(contact -> contact.path("kind").asText().equals(kind.name())
                            && contact.path("value").asText().equals(value))
                    .findFirst();
            kept.add(same.orElseGet(
                    () -> JSON.objectNode().put("kind", kind.name()).put("value", value)));
        }
        form.set("contacts", kept);
    }

    private static void set(ObjectNode form, String pointer, JsonNode value) {
        var steps = pointer.substring(1).split("/");
        var at = form;
        for (var step = 0; step < steps.length - 1; step++) {
            if (at.path(steps[step]).isObject()) {
                at = (ObjectNode) at.get(steps[step]);
            } else if (step + 1 < steps.length && steps[step + 1].matches("\\d")) {
                at = element(at.withArray(steps[step]), Integer.parseInt(steps[++step]));
            } else {
                at = at.putObject(steps[step]);
            }
        }
        at.set(steps[steps.length - 1], value);
    }

    private static ObjectNode element(ArrayNode array, int index) {
        while (array.size() <= index) {
            array.addObject();
        }
        return (ObjectNode) array.get(index);
    }

    /** What nothing is told of is absent; a commune that only one postal code leaves open is read from it. */
    private void tidy(ObjectNode form) {
        for (var name : List.of("summary", "description", "accessDetails", "costDetails")) {
            if (isBlank(form.path(name))) {
                form.putNull(name);
            }
        }
        for (var name : List.of("locations", "practices")) {
            if (form.path(name) instanceof ArrayNode all) {
                var told = JSON.arrayNode();
                all.forEach(
                        each -> Optional.of(each).filter(some -> !isBlank(some)).ifPresent(told::add));
                told.forEach(each -> tidyPlace((ObjectNode) each));
                form.set(name, told);
            }
        }
    }

    private void tidyPlace(ObjectNode place) {
        if (place.has("name") && isBlank(place.path("name"))) {
            place.putNull("name");
        }
        if (place.has("postalCode") && place.path("commune").asText("").isEmpty()) {
            place.put("commune", codes.communeOf(place.path("postalCode").asText()));
        }
    }

    private static boolean isBlank(JsonNode node) {
        return node.isContainerNode()
                ? StreamSupport.stream(node.spliterator(), false).allMatch(TellRow::isBlank)
                : node.isMissingNode() || node.isNull();
    }

    private static List<String> parts(String cell, String cut) {
        return Arrays.stream(cell.split(cut))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static ArrayNode list(List<String> values) {
        var list = JSON.arrayNode();
        values.forEach(list::add);
        return list;
    }

    /** Says in which column a fault of the form stands; null when in none that the sheet has. */
    static Finding finding(Violation fault, ObjectNode form) {
        return Columns.ofImport().stream()
                .filter(column -> !column.pointer().isEmpty() && tells(column, fault.pointer(), form))
                .findFirst()
                .map(column -> new Finding(column.code(), fault.code(), fault.values()))
                .orElseGet(() -> new Finding(null, fault.code(), fault.values()));
    }

    private static boolean tells(Column column, String pointer, ObjectNode form) {
        if (column.kind().isContact()) {
            var contact = pointer.replaceFirst("^(/contacts/\\d+).*", "$1");
            return pointer.startsWith("/contacts/")
                    && form.at(contact)
                            .path("kind")
                            .asText()
                            .equals(column.kind().name());
        }
        return (pointer + "/").startsWith(column.pointer() + "/") || (column.pointer() + "/").startsWith(pointer + "/");
    }
}
