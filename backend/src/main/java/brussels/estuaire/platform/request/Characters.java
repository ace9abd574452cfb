package brussels.estuaire.platform.request;

/** Tells text that can be stored and exported from text that cannot. */
final class Characters {
    private Characters() {}

    /** Whether the text has a control character other than tab and line ends, or half a character. */
    static boolean refused(String text) {
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0) {
                return true;
            }
            if (Character.isSurrogate(character)) {
                if (!pair(text, at)) {
                    return true;
                }
                at++;
            }
        }
        return false;
    }

    private static boolean pair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
