package brussels.estuaire.agenda.documents;

import java.util.List;
import java.util.Locale;

/** The types of files that are taken: what one reads or prints, and nothing that does something by itself. */
enum FileType {
    PDF("application/pdf", "pdf"),
    /** A text of Word. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** A sheet of Excel. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** Slides of PowerPoint. */
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    /** A text of LibreOffice. */
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    /** A sheet of LibreOffice. */
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    /** Slides of LibreOffice. */
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    /** Text without any form. */
    TXT("text/plain", "txt"),
    /** A table as text: its content alone does not tell it from other text. */
    CSV("text/csv", "csv");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a file of this type may be called so: people trust endings, and programs open files by them. */
    boolean isNamed(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }
}
