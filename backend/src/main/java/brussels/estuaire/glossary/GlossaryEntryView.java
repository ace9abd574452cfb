package brussels.estuaire.glossary;

import brussels.estuaire.platform.Confidence;
import brussels.estuaire.platform.Text;

/**
 * An entry of the glossary.
 *
 * @param acronym as people write it; some entries are words: « Lieu de liens »
 * @param expansion what it stands for; a form that no source has is marked as a proposal
 * @param confidence of the less certain of the French and the Dutch form
 */
record GlossaryEntryView(String acronym, Text expansion, Text definition, String source, Confidence confidence) {

    static GlossaryEntryView of(GlossaryEntry entry) {
        return new GlossaryEntryView(entry.acronym, entry.expansion, entry.definition, entry.source, entry.confidence);
    }
}
