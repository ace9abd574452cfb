package brussels.estuaire.organisations.carrying;

import brussels.estuaire.organisations.Membership;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In whose name a team acts: people whom it writes to believe that name. */
@RequestScoped
public class Carrying {
    private final Membership membership;

    Carrying(Membership membership) {
        this.membership = membership;
    }

    /**
     * The organisation that is named, else the team of the place; refuses one for which the caller does not act and whose bassin they do
     * not run.
     *
     * @param bassin null for the Region
     * @param known which carries it already, whoever said so; null when it is new
     */
    public Organisation of(@Nullable UUID named, @Nullable String bassin, @Nullable Organisation known) {
        var teams = bassin == null ? Membership.regionalTeams() : Membership.teamsOf(bassin);
        if (named == null) {
            return teams.stream().findFirst().orElseThrow(() -> Refusal.invalid("/organisationId", "required"));
        }
        var organisation = Organisation.active(named).orElseThrow(() -> Refusal.invalid("/organisationId", "unknown"));
        if (!isOf(teams, organisation)
                && (known == null || !isOf(List.of(known), organisation))
                && !mayName(organisation)) {
            throw Refusal.invalid("/organisationId", "organisation-not-represented");
        }
        return organisation;
    }

    /** Whether the caller may act in the name of an organisation: acts for it, or runs its bassin or the Region. */
    public boolean mayName(Organisation organisation) {
        return membership.actsFor(organisation) || membership.edits(organisation);
    }

    private static boolean isOf(List<Organisation> some, Organisation organisation) {
        return some.stream().anyMatch(it -> it.id().equals(organisation.id()));
    }
}
