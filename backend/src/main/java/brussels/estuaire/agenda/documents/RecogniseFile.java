package brussels.estuaire.agenda.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Finds out by its content what a file is; what an office program packed is looked into. */
@ApplicationScoped
class RecogniseFile {
    private static final List<FileType> PACKED = List.of(FileType.ODT, FileType.ODS, FileType.ODP);

    /** The part that makes a package what it is (ECMA-376, part 1). */
    private static final Map<String, FileType> BY_PART = Map.of(
            "word/document.xml", FileType.DOCX,
            "xl/workbook.xml", FileType.XLSX,
            "ppt/presentation.xml", FileType.PPTX);

    private static final String MACROS = "vbaproject.bin";
    private static final int LONGEST_TYPE = 100;

    /** The rules of the detector, read when the first file comes. */
    private static final class Rules {
        private static final MimeTypes ALL = MimeTypes.getDefaultMimeTypes();
    }

    /**
     * What a file is; nothing when it is of no type that is taken.
     *
     * @param name tells a table from other text, and nothing else
     */
    Optional<FileType> of(Path file, String name) {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            var found = Rules.ALL.detect(content, new Metadata()).getBaseType();
            if (isPacked(found)) {
                return inside(file);
            }
            return found.equals(MediaType.TEXT_PLAIN) && FileType.CSV.isNamed(name)
                    ? Optional.of(FileType.CSV)
                    : named(found.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPacked(MediaType found) {
        return found.equals(MediaType.APPLICATION_ZIP)
                || found.getSubtype().equals("x-tika-ooxml")
                || named(found.toString()).filter(type -> PACKED.contains(type)).isPresent();
    }

    private static Optional<FileType> named(String mediaType) {
        return Arrays.stream(FileType.values())
                .filter(type -> type.mediaType().equals(mediaType))
                .findFirst();
    }

    private static Optional<FileType> inside(Path file) throws IOException {
        try (var parts = new ZipFile(file.toFile())) {
            if (parts.stream().anyMatch(part -> part.getName().toLowerCase().endsWith(MACROS))) {
                return Optional.empty();
            }
            var told = parts.getEntry("mimetype");
            if (told != null) {
                try (var content = parts.getInputStream(told)) {
                    var type = new String(content.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
                    return named(type.strip()).filter(packed -> PACKED.contains(packed));
                }
            }
            return parts.getEntry("[Content_Types].xml") == null
                    ? Optional.empty()
                    : BY_PART.entrySet().stream()
                            .filter(part -> parts.getEntry(part.getKey()) != null)
                            .map(part -> part.getValue())
                            .findFirst();
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }
}
