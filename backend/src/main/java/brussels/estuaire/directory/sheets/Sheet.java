package brussels.estuaire.directory.sheets;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A sheet that is written row by row, and not held in memory. */
public interface Sheet extends AutoCloseable {
    /** The media type of a sheet that is cut by semicolons, without its parameters. */
    String CSV_TYPE = "text/csv";

    /** The one of Office Open XML. */
    String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Writes the next row. */
    void row(List<String> cells) throws IOException;

    /** Writes what is left; the stream stays open. */
    @Override
    void close() throws IOException;

    /** How a sheet travels. */
    enum Format {
        /** UTF-8 with its mark, cut by semicolons: what spreadsheets of this country open by a double click. */
        CSV(Sheet.CSV_TYPE) {
            @Override
            public Sheet on(OutputStream stream, String title) throws IOException {
                return new CsvSheet(stream);
            }
        },
        /** Office Open XML. */
        XLSX(Sheet.XLSX_TYPE) {
            @Override
            public Sheet on(OutputStream stream, String title) {
                return new XlsxSheet(stream, title);
            }
        };

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /** The media type, without its parameters. */
        public String mediaType() {
            return mediaType;
        }

        /** The answer that carries a sheet: {@code services-2026-01-15.csv}. */
        public Response.ResponseBuilder answer(StreamingOutput sheet, String name, LocalDate day) {
            var file = "%s-%s.%s".formatted(name, day, name().toLowerCase(Locale.ROOT));
            return Response.ok(sheet)
                    .type(this == CSV ? CSV_TYPE + ";charset=UTF-8" : mediaType)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
        }

        /** A new sheet of services on a stream. */
        public Sheet on(OutputStream stream) throws IOException {
            return on(stream, "Services");
        }

        /**
         * A new sheet on a stream.
         *
         * @param title what it is called where sheets have names
         */
        public abstract Sheet on(OutputStream stream, String title) throws IOException;
    }
}
