package brussels.estuaire.agenda.personal;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.territory.Bassin;
import brussels.estuaire.vocabularies.CheckTerms;
import brussels.estuaire.vocabularies.Vocabulary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives a person's calendar its address, writes what they choose, and takes it away; the audit repeats none of it. */
@RequestScoped
class KeepPersonalCalendar {
    @Inject
    EntityManager entities;

    @Inject
    LinkKey links;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @ConfigProperty(name = "estuaire.public-url")
    String publicUrl;

    /** Where calendar programs read it. */
    String address(PersonalCalendar calendar) {
        return publicUrl + "/api/calendars/" + links.secretOf(calendar.link()) + ".ics";
    }

    /** The person's calendar under a new address, or their first. */
    PersonalCalendar renewed(String subject, Language language) {
        entities.createNativeQuery("select one_at_a_time(:what)")
                .setParameter("what", "personal-calendar " + subject)
                .getSingleResult();
        var known = PersonalCalendar.of(subject);
        var calendar = known.orElseGet(() -> PersonalCalendar.of(subject, language, clock.now()));
        known.ifPresent(held -> held.renew());
        calendar.persistAndFlush();
        audit.did(known.isPresent() ? "RENEWED" : "CREATED", subject(calendar));
        return calendar;
    }

    /** Writes a valid form. */
    void choose(PersonalCalendar calendar, PersonalCalendarForm form) {
        check(form, calendar);
        form.applyTo(calendar);
        calendar.persistAndFlush();
        audit.did("UPDATED", subject(calendar));
    }

    void remove(PersonalCalendar calendar) {
        calendar.delete();
        audit.did("DELETED", subject(calendar));
    }

    private static void check(PersonalCalendarForm form, PersonalCalendar before) {
        var violations = new ArrayList<Violation>();
        var bassins = Bassin.codes();
        unknown("/bassins/", form.bassins(), code -> code.equals("REGION") || bassins.contains(code), violations);
        violations.addAll(CheckTerms.inList(Vocabulary.THEMES, "/themes", form.themes(), before.themes));
        violations.addAll(CheckTerms.inList(Vocabulary.EVENT_TYPES, "/types", form.types(), before.types));
        unknown(
                "/organisations/",
                form.organisations(),
                id -> before.organisations.contains(id)
                        || Organisation.active(id).isPresent(),
                violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static <T> void unknown(String pointer, List<T> told, Predicate<T> known, List<Violation> violations) {
        for (var i = 0; i < told.size(); i++) {
            if (!known.test(told.get(i))) {
                violations.add(new Violation(pointer + i, "unknown"));
            }
        }
    }

    private static Audit.Subject subject(PersonalCalendar calendar) {
        return new Audit.Subject("personal-calendar", calendar.id);
    }
}
