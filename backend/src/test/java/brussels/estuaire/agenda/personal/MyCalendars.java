package brussels.estuaire.agenda.personal;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Personal calendars as their owners and their programs know them. */
final class MyCalendars {
    static final String PAGE = "/api/my-calendar";

    private MyCalendars() {}

    /** Creates or renews, and answers the path of the address. */
    static String renewed(RequestSpecification owner) {
        String address = owner.post(PAGE).then().statusCode(201).extract().path("address");
        return address.substring(address.indexOf("/api/calendars/"));
    }

    /** A choice of public events, of one kind. */
    static Map<String, Object> choice(String kind, Object... chosen) {
        var form = new HashMap<String, Object>(Map.of("language", "FR"));
        form.put(kind, List.of(chosen));
        return form;
    }

    static ValidatableResponse read(String path) {
        return given().accept("text/calendar").get(path).then();
    }

    static String feed(String path) {
        return read(path).statusCode(200).extract().asString();
    }
}
