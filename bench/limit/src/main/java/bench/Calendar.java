package bench;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/** RFC 5545, straight to UTF-8: escapes, and folds at 75 octets without cutting a character. */
final class Calendar {
    private static final int EVENT = 480;
    private static final int WIDEST = 75;

    private byte[] bytes;
    private int length;

    Calendar(int events) {
        bytes = new byte[events * EVENT + EVENT];
        ascii("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//FR\r\n");
    }

    void event(Row row) {
        ascii("BEGIN:VEVENT\r\nUID:").ascii(row.getInteger(0).toString()).ascii("@bench\r\nDTSTAMP:20260601T000000Z\r\nDTSTART:");
        time(row.getOffsetDateTime(4)).ascii("\r\nDTEND:");
        time(row.getOffsetDateTime(5)).ascii("\r\n");
        line("CATEGORIES:", row.getString(1));
        line("SUMMARY:", row.getString(2));
        line("DESCRIPTION:", row.getString(3));
        line("LOCATION:", row.getString(6));
        ascii("END:VEVENT\r\n");
    }

    Buffer end() {
        ascii("END:VCALENDAR\r\n");
        return Buffer.buffer(Arrays.copyOf(bytes, length));
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    @SuppressWarnings("deprecation")
    private Calendar ascii(String text) {
        room(text.length());
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
        return this;
    }

    private Calendar two(int number) {
        bytes[length++] = (byte) ('0' + number / 10);
        bytes[length++] = (byte) ('0' + number % 10);
        return this;
    }

    private Calendar time(OffsetDateTime moment) {
        var utc = moment.withOffsetSameInstant(ZoneOffset.UTC);
        room(16);
        two(utc.getYear() / 100).two(utc.getYear() % 100).two(utc.getMonthValue()).two(utc.getDayOfMonth());
        bytes[length++] = 'T';
        two(utc.getHour()).two(utc.getMinute()).two(utc.getSecond());
        bytes[length++] = 'Z';
        return this;
    }

    private void line(String name, String value) {
        ascii(name);
        room(value.length() * 5 + 2);
        var column = name.length();
        for (var i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            var character = value.codePointAt(i);
            var escaped = character == ',' || character == ';' || character == '\\' || character == '\n';
            var width = character < 0x80 ? (escaped ? 2 : 1) : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (column + width > WIDEST) {
                bytes[length++] = '\r';
                bytes[length++] = '\n';
                bytes[length++] = ' ';
                column = 1;
            }
            if (escaped) {
                bytes[length++] = '\\';
            }
            utf8(character == '\n' ? 'n' : character);
            column += width;
        }
        ascii("\r\n");
    }

    private void utf8(int character) {
        if (character < 0x80) {
            bytes[length++] = (byte) character;
            return;
        }
        if (character < 0x800) {
            bytes[length++] = (byte) (0xc0 | character >> 6);
        } else {
            if (character < 0x10000) {
                bytes[length++] = (byte) (0xe0 | character >> 12);
            } else {
                bytes[length++] = (byte) (0xf0 | character >> 18);
                bytes[length++] = (byte) (0x80 | character >> 12 & 63);
            }
            bytes[length++] = (byte) (0x80 | character >> 6 & 63);
        }
        bytes[length++] = (byte) (0x80 | character & 63);
    }
}
