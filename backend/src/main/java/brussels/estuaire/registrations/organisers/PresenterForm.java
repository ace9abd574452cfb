package brussels.estuaire.registrations.organisers;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Whether somebody presents something. */
record PresenterForm(@NotNull @Nullable Boolean presenter) {}
