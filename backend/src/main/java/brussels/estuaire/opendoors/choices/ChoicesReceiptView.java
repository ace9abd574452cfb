package brussels.estuaire.opendoors.choices;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That choices arrived: the same for an address that has chosen already, which is told the truth by mail.
 *
 * @param slots how many were chosen
 * @param until the last day on which one changes them
 */
@Schema(name = "ChoicesReceipt")
record ChoicesReceiptView(int slots, LocalDate until) {}
