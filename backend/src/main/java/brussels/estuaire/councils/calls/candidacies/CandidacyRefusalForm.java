package brussels.estuaire.councils.calls.candidacies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That a candidacy is refused.
 *
 * @param message why, as it is written to whoever it is about
 */
record CandidacyRefusalForm(@NotBlank @Size(max = 2000) String message) {}
