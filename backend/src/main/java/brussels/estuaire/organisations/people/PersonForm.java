package brussels.estuaire.organisations.people;

import brussels.estuaire.identity.Role;
import jakarta.validation.constraints.NotNull;

/** What somebody may do in an organisation. */
record PersonForm(@NotNull Role role) {}
