package nl.woonzorgtoets.release.workbench;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text between a file and a browser: a browser sends its own line ends, a file keeps those it had. */
public final class LineEndings {

    private LineEndings() {}

    /** As every browser shows it: with LF alone. */
    public static String shown(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** These bytes as a browser shows them; empty when there are none or they are no text. */
    public static String shown(byte[] bytes) {
        String text = bytes == null ? null : decode(bytes);
        return text == null ? "" : shown(text);
    }

    /** What was typed, with the line ends of the file that it came from. */
    static String like(String was, String typed) {
        String plain = shown(typed);
        if (plain.equals(shown(was))) {
            return was;
        }
        return endsLinesWithCrLf(was) ? plain.replace("\n", "\r\n") : plain;
    }

    /** Null when these bytes are no text in UTF-8. */
    public static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean endsLinesWithCrLf(String text) {
        return text.contains("\r\n") && !text.replace("\r\n", "").contains("\n");
    }
}
