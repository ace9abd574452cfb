package brussels.estuaire.directory.sheets;

import brussels.estuaire.directory.sheets.Column.Kind;
import brussels.estuaire.platform.problem.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The columns of a sheet of services, their headings in each language, and how a heading is recognised. */
public final class Columns {
    /** So many places, and so many practices, have columns of their own. */
    public static final int MOST = 9;

    /** What a cell begins with that only explains its column: its row is none. */
    public static final String EXPLAINS = "# ";

    /** Whose service it is. */
    public static final String ORGANISATION = "organisation";

    /** The system that keeps the record, and the record's key there. */
    public static final String SOURCE = "source";

    public static final String KEY = "key";

    /** The record's own identifier here. */
    public static final String ID = "id";

    private static final List<String> ABOUT_THE_RECORD = List.of("visibility", "verified_on", "updated_at", "link");

    private static final Map<String, Column> BY_HEADING = byHeading();

    private Columns() {}

    /** The columns of an empty sheet: with one place and one practice. */
    public static List<Column> ofTemplate() {
        return form(1, 1).toList();
    }

    /** The columns of a sheet of what is stored. */
    public static List<Column> ofExport(int places, int practices) {
        return Stream.concat(
                        form(Math.clamp(places, 1, MOST), Math.clamp(practices, 1, MOST)),
                        Stream.concat(Stream.of(ID), ABOUT_THE_RECORD.stream()).map(Columns::record))
                .toList();
    }

    /** The columns that somebody may match a heading with: with two places and two practices. */
    static List<Column> offered() {
        return Stream.concat(form(2, 2), Stream.of(record(ID))).toList();
    }

    /** Every column that a sheet may bring, without those that only tell of a record. */
    public static List<Column> ofImport() {
        return Stream.concat(form(MOST, MOST), Stream.of(record(ID))).toList();
    }

    /** The column of a technical heading. */
    public static Optional<Column> of(String code) {
        return ofImport().stream().filter(column -> column.code().equals(code)).findFirst();
    }

    /** The column that a heading means, in whatever language and spelling. */
    public static Optional<Column> recognised(String heading) {
        return Optional.ofNullable(BY_HEADING.get(plain(heading)));
    }

    /** What a column is called. */
    public static String heading(Column column, Language language) {
        return words(column.base(), language)
                + (column.language() == null ? "" : " (" + column.language() + ")")
                + (column.number() == 0 ? "" : " " + (column.number() + 1));
    }

    /** How a column is filled in. */
    public static String hint(Column column, Language language) {
        return words(column.base() + ".hint", language);
    }

    private static String words(String key, Language language) {
        return ResourceBundle.getBundle("columns", language.locale()).getString(key);
    }

    private static Stream<Column> form(int places, int practices) {
        return Stream.of(
                        Stream.of(record(ORGANISATION)),
                        text("name", "/name"),
                        Stream.of(column("type", "/type", Kind.CODE)),
                        text("summary", "/summary"),
                        text("description", "/description"),
                        Stream.of(
                                column("aliases", "/aliases", Kind.NAMES),
                                column("themes", "/themes", Kind.CODES),
                                column("audiences", "/audiences", Kind.CODES),
                                column("languages", "/languages", Kind.CODES),
                                column("access", "/access", Kind.CODE)),
                        text("access_details", "/accessDetails"),
                        Stream.of(column("cost", "/cost", Kind.CODE)),
                        text("cost_details", "/costDetails"),
                        Stream.of(column("opening_hours", "/openingHours", Kind.TEXT)),
                        IntStream.range(0, places).boxed().flatMap(Columns::place),
                        Stream.of(
                                column("territory", "/territory", Kind.CODES),
                                column("phone", "/contacts", Kind.PHONE),
                                column("email", "/contacts", Kind.EMAIL),
                                column("website", "/contacts", Kind.WEBSITE)),
                        IntStream.range(0, practices).boxed().flatMap(Columns::practice),
                        Stream.of(record(SOURCE), record(KEY)))
                .flatMap(columns -> columns);
    }

    private static Stream<Column> place(int number) {
        var place = "/locations/" + number;
        return Stream.concat(
                Stream.of(
                        new Column("street", null, number, place + "/street", Kind.TEXT),
                        new Column("postal_code", null, number, place + "/postalCode", Kind.TEXT),
                        new Column("commune", null, number, place + "/commune", Kind.CODE),
                        new Column("latitude", null, number, place + "/latitude", Kind.NUMBER),
                        new Column("longitude", null, number, place + "/longitude", Kind.NUMBER)),
                text("place", number, place + "/name"));
    }

    private static Stream<Column> practice(int number) {
        var practice = "/practices/" + number;
        return Stream.of(
                        Stream.of(new Column("practice", null, number, practice + "/kind", Kind.CODE)),
                        text("practice_statement", number, practice + "/statement"),
                        Stream.of(
                                new Column("practice_evidence", null, number, practice + "/evidence", Kind.TEXT),
                                new Column("practice_since", null, number, practice + "/since", Kind.DATE)))
                .flatMap(columns -> columns);
    }

    private static Stream<Column> text(String base, String pointer) {
        return text(base, 0, pointer);
    }

    private static Stream<Column> text(String base, int number, String pointer) {
        return Arrays.stream(Language.values())
                .map(Language::code)
                .map(language -> new Column(base, language, number, pointer + "/" + language, Kind.TEXT));
    }

    private static Column column(String base, String pointer, Kind kind) {
        return new Column(base, null, 0, pointer, kind);
    }

    private static Column record(String base) {
        return new Column(base, null, 0, "", Kind.RECORD);
    }

    private static Map<String, Column> byHeading() {
        var byHeading = new HashMap<String, Column>();
        for (var column : ofImport()) {
            for (var heading : headings(column)) {
                byHeading.putIfAbsent(plain(heading), column);
            }
        }
        return Map.copyOf(byHeading);
    }

    /** « Nom » alone is the French name, « Naam » the Dutch one. */
    private static List<String> headings(Column column) {
        var headings = new ArrayList<String>();
        headings.add(column.code());
        for (var language : Language.values()) {
            headings.add(heading(column, language));
            if (language.code().equals(column.language()) && column.number() == 0) {
                headings.add(words(column.base(), language));
            }
        }
        return headings;
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{Alnum}]", "");
    }
}
