package bench;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.io.IOException;
import java.util.List;

/** The rows of each workload as JSON, field by field. */
final class Answers {
    private static final List<String> SERVICE = List.of("id", "name", "description", "street", "postalCode", "phone", "email");
    private static final List<String> ITEM = List.of("id", "name", "excerpt", "street", "postalCode", "phone", "organisation");

    private Answers() {}

    static void service(RowSet<Row> rows, JsonGenerator json) throws IOException {
        var row = rows.iterator().next();
        json.writeStartObject();
        json.writeNumberField("id", row.getInteger(0));
        for (var i = 1; i < SERVICE.size(); i++) {
            json.writeStringField(SERVICE.get(i), row.getString(i));
        }
        json.writeStringField("updatedAt", row.getOffsetDateTime(7).toString());
        json.writeObjectFieldStart("organisation");
        json.writeNumberField("id", row.getInteger(8));
        json.writeStringField("name", row.getString(9));
        json.writeEndObject();
        json.writeStringField("commune", row.getString(10));
        json.writeStringField("bassin", row.getString(11));
        array(json, "themes", row.getArrayOfStrings(12));
        array(json, "audiences", row.getArrayOfStrings(13));
        json.writeEndObject();
    }

    private static void array(JsonGenerator json, String name, String[] values) throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    static void page(RowSet<Row> rows, JsonGenerator json) throws IOException {
        var total = 0L;
        json.writeStartObject();
        json.writeArrayFieldStart("items");
        for (var row : rows) {
            total = row.getLong(0);
            json.writeStartObject();
            json.writeNumberField("id", row.getInteger(1));
            for (var i = 1; i < ITEM.size(); i++) {
                json.writeStringField(ITEM.get(i), row.getString(i + 1));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("total", total);
        json.writeEndObject();
    }

    static void seats(RowSet<Row> rows, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (var row : rows) {
            json.writeStartObject();
            json.writeNumberField("id", row.getInteger(0));
            json.writeStringField("type", row.getString(1));
            json.writeStringField("title", row.getString(2));
            json.writeStringField("start", row.getOffsetDateTime(3).toString());
            json.writeStringField("end", row.getOffsetDateTime(4).toString());
            json.writeStringField("location", row.getString(5));
            json.writeNumberField("commune", row.getInteger(6));
            json.writeNumberField("capacity", row.getInteger(7));
            json.writeNumberField("remaining", row.getInteger(8));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void evaluation(RowSet<Row> rows, JsonGenerator json) throws IOException {
        var respondents = 0L;
        var attendees = 0L;
        var open = 0;
        json.writeStartObject();
        json.writeObjectFieldStart("questions");
        for (var row : rows) {
            int question = row.getShort(0);
            if (question != open) {
                if (open != 0) {
                    json.writeEndObject();
                }
                json.writeObjectFieldStart(String.valueOf(question));
                open = question;
            }
            json.writeNumberField(String.valueOf(row.getShort(1)), row.getLong(2));
            respondents = row.getLong(3);
            attendees = row.getLong(4);
        }
        if (open != 0) {
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeNumberField("respondents", respondents);
        json.writeNumberField("attendees", attendees);
        json.writeNumberField("rate", attendees == 0 ? 0 : (double) respondents / attendees);
        json.writeEndObject();
    }

    static void facets(RowSet<Row> rows, JsonGenerator json) throws IOException {
        String open = null;
        json.writeStartObject();
        for (var row : rows) {
            var facet = row.getString(0);
            if (facet.equals("total")) {
                json.writeNumberField("total", row.getLong(2));
                continue;
            }
            if (!facet.equals(open)) {
                if (open != null) {
                    json.writeEndObject();
                }
                json.writeObjectFieldStart(facet);
                open = facet;
            }
            json.writeNumberField(String.valueOf(row.getInteger(1)), row.getLong(2));
        }
        if (open != null) {
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
