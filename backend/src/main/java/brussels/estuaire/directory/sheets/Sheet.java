package brussels.estuaire.directory.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A sheet that is written row by row, and not held in memory. */
public interface Sheet extends AutoCloseable {
    /** Writes the next row. */
    void row(List<String> cells) throws IOException;

    /** Writes what is left; the stream stays open. */
    @Override
    void close() throws IOException;

    /** How a sheet travels. */
    enum Format {
        /** UTF-8 with its mark, cut by semicolons: what spreadsheets of this country open by a double click. */
        CSV("text/csv") {
            @Override
            public Sheet on(OutputStream stream, String title) throws IOException {
                return new CsvSheet(stream);
            }
        },
        /** Office Open XML. */
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
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
