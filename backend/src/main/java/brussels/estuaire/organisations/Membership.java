package brussels.estuaire.organisations;

import brussels.estuaire.identity.Caller;
import brussels.estuaire.identity.Role;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the caller may do, by the organisations that it belongs to. */
@RequestScoped
public class Membership {
    private static final Set<Role> EDITING = EnumSet.of(Role.EDITOR, Role.MANAGER);

    private final Caller caller;
    private final Clock clock;
    private final EntityManager entities;
    private @Nullable List<String> bassins;

    Membership(Caller caller, Clock clock, EntityManager entities) {
        this.caller = caller;
        this.clock = clock;
        this.entities = entities;
    }

    /** Whether the caller runs the Region. */
    public boolean administrator() {
        return caller.administrator();
    }

    /** Whether the caller may see what is not public of this organisation, and change its services. */
    public boolean edits(Organisation organisation) {
        return holds(EDITING, organisation) || coordinates(organisation);
    }

    /** Whether the caller acts on its services by a role in the organisation itself. */
    public boolean speaksFor(Organisation organisation) {
        return holds(EDITING, organisation);
    }

    /** Whether the caller acts in the organisation's name: edits for it, or is of the team that it is. */
    public boolean actsFor(Organisation organisation) {
        return organisation.alias != null && acting().contains(organisation.alias);
    }

    /** Whether the caller may change the organisation's own record. */
    public boolean manages(Organisation organisation) {
        return administrator() || holds(EnumSet.of(Role.MANAGER), organisation);
    }

    /** Whether the caller answers for the organisation: sees who acts for it, and puts its services together. */
    public boolean answersFor(Organisation organisation) {
        return manages(organisation) || coordinates(organisation);
    }

    /** Whether the caller may put the organisation together with another record of it. */
    public boolean merges(Organisation organisation) {
        return administrator() && organisation.status != Organisation.Status.ARCHIVED && !organisation.kind.isTeam();
    }

    /** Whether the caller runs the organisation's bassin, or the Region. */
    public boolean coordinates(Organisation organisation) {
        return administrator() || (!bassins().isEmpty() && coordinated(organisation));
    }

    /** The Keycloak aliases of the organisations whose services the caller edits by a role in them. */
    public List<String> aliases() {
        return aliasesWith(EDITING);
    }

    /** The Keycloak aliases of the organisations in whose name the caller acts, teams included. */
    public List<String> acting() {
        return aliasesWith(EnumSet.allOf(Role.class));
    }

    /** The codes of the bassins that the caller coordinates. */
    public List<String> bassins() {
        if (bassins == null) {
            var teams = aliasesWith(EnumSet.of(Role.COORDINATOR));
            bassins = teams.isEmpty() ? List.of() : bassinsOf(teams);
        }
        return bassins;
    }

    /**
     * A condition, on an organisation {@code o} of a query, that the caller edits it; false for a visitor.
     *
     * <p>It is the same rule as {@link #edits}, for lists.
     */
    public String editable(Where where) {
        if (administrator()) {
            return "true";
        }
        if (!caller.signedIn()) {
            return "false";
        }
        where.with("ownAliases", aliases()).with("ownBassins", bassins()).with("today", clock.today());
        return "o.alias = any (:ownAliases) or coordinated(o, :ownBassins, cast(:today as date))";
    }

    /**
     * Those of what teams keep to themselves that the caller's team keeps: who runs its bassin or the Region, or edits for the
     * organisation {@code o} that carries it.
     *
     * @param bassin the column that names its bassin; null in it for the Region
     */
    public Where ofTeam(Where where, String bassin) {
        return ofTeamOr(where, bassin, "false");
    }

    /** Those, and what a condition says that it may be read besides. */
    public Where ofTeamOr(Where where, String bassin, String read) {
        if (administrator()) {
            return where;
        }
        return where.and(bassin + " = any (:ownBassins) or o.alias = any (:ownAliases) or " + read)
                .with("ownBassins", bassins())
                .with("ownAliases", aliases());
    }

    /** A condition, on an organisation {@code o} of a query, that the caller may see it; what was merged is seen by nobody. */
    public String visible(Where where) {
        return "o.merged_into is null and (o.status = 'ACTIVE' or " + editable(where) + ")";
    }

    /** The organisation, or null when there is none that the caller may see. */
    public @Nullable Organisation organisation(UUID id) {
        var where = new Where().and("o.id = :id", "id", id);
        return (Organisation) where.and(visible(where))
                .query(entities, "select o.* from organisation o", "", Organisation.class)
                .getSingleResultOrNull();
    }

    /** The organisation, or what it was merged into; null when the caller may not see it. */
    public @Nullable Organisation standing(UUID id) {
        Organisation known = Organisation.findById(id);
        return organisation(known == null || known.mergedInto == null ? id : known.mergedInto);
    }

    /** The id of what stands for one that was merged. */
    public static Optional<UUID> mergedInto(UUID id) {
        return Organisation.<Organisation>findByIdOptional(id).flatMap(known -> Optional.ofNullable(known.mergedInto));
    }

    /**
     * The organisation that the form of a new record names, or the only one that the caller edits for; refuses when there is
     * none, or none that the caller may see.
     */
    public Organisation named(@Nullable UUID told) {
        var id = told == null ? only() : told;
        var organisation = id == null ? null : standing(id);
        if (organisation == null) {
            throw Refusal.invalid("/organisationId", id == null ? "required" : "unknown");
        }
        return organisation;
    }

    /** The ids of those that were merged into one. */
    static List<UUID> goneInto(UUID id) {
        return Organisation.<Organisation>stream("mergedInto", id)
                .map(Organisation::id)
                .toList();
    }

    private boolean coordinated(Organisation organisation) {
        return new Where()
                        .and("o.id = :id", "id", organisation.id())
                        .and("coordinated(o, :ownBassins, cast(:today as date))")
                        .with("ownBassins", bassins())
                        .with("today", clock.today())
                        .count(entities, "from organisation o")
                > 0;
    }

    private boolean holds(Set<Role> roles, Organisation organisation) {
        return organisation.alias != null && aliasesWith(roles).contains(organisation.alias);
    }

    private List<String> aliasesWith(Set<Role> wanted) {
        return caller.rolesByOrganisation().entrySet().stream()
                .filter(held -> held.getValue().stream().anyMatch(wanted::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> bassinsOf(List<String> teams) {
        return Organisation.<Organisation>list("alias in ?1", teams).stream()
                .map(team -> team.bassin)
                .collect(Collectors.toList());
    }

    /** The organisations that the caller belongs to, by alias. */
    Map<String, Organisation> organisations() {
        return Organisation.<Organisation>list(
                        "alias in ?1", caller.rolesByOrganisation().keySet())
                .stream()
                .collect(Collectors.toMap(Organisation::alias, organisation -> organisation));
    }

    /** The organisation of which the caller edits the services by a role, when it is only one; else null. */
    public @Nullable UUID only() {
        var own = aliases();
        return own.size() != 1
                ? null
                : Organisation.withAlias(own.getFirst()).map(Organisation::id).orElse(null);
    }

    /** The team that runs the Region. */
    public static List<Organisation> regionalTeams() {
        return Organisation.list(
                "kind = ?1 and status = ?2", OrganisationKind.REGIONAL_TEAM, Organisation.Status.ACTIVE);
    }

    /** The team that runs a bassin. */
    public static List<Organisation> teamsOf(String bassin) {
        return Organisation.list(
                "kind = ?1 and bassin = ?2 and status = ?3",
                OrganisationKind.BASSIN_TEAM,
                bassin,
                Organisation.Status.ACTIVE);
    }

    /** The teams whose coordinators act on an organisation on a day. */
    @SuppressWarnings("unchecked")
    public static List<Organisation> teamsOf(Organisation organisation, LocalDate day) {
        return Organisation.getEntityManager()
                .createNativeQuery("""
                        select team.* from organisation team join organisation o on o.id = :id
                        where team.kind = 'BASSIN_TEAM' and team.status = 'ACTIVE'
                          and coordinated(o, array[team.bassin], cast(:day as date))
                        """, Organisation.class)
                .setParameter("id", organisation.id())
                .setParameter("day", day)
                .getResultList();
    }
}
