package brussels.estuaire.directory.verification;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Which services are said to be true today.
 *
 * @param services their ids, among those of the organisation whose link it is
 */
record ConfirmationForm(
        @NotEmpty @Size(max = DueServices.MOST) List<@NotNull UUID> services) {
    ConfirmationForm {
        services = services == null ? List.of() : services.stream().distinct().toList();
    }
}
