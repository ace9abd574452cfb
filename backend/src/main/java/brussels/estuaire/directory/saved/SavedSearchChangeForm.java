package brussels.estuaire.directory.saved;

import brussels.estuaire.directory.saved.SavedSearch.Rhythm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What may change in a saved search. */
record SavedSearchChangeForm(
        @NotBlank @Size(max = 100) String name, @NotNull Rhythm rhythm) {}
