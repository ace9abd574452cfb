package brussels.estuaire.pages;

import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.circles.Circle;
import brussels.estuaire.directory.MergeService;
import brussels.estuaire.directory.Service;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.regex.Pattern;

/** Tells what an address of the interface leads to, in one language; nothing when it leads nowhere. */
@ApplicationScoped
class DescribePage {
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern RECORD = Pattern.compile("(services|events|organisations)/(" + ID + ")");

    private static final Pattern CIRCLE = Pattern.compile("circles/(" + ID + ")");

    /** What is one person's alone, or a form to fill in, is not to be found by search engines. */
    private static final Pattern UNLISTED = Pattern.compile(
            "me|evaluation|evaluation-comparisons|evaluations(?!/[^/]+/report$).*|questionnaires.*|my-registration|my-programme|my-invitation|my-mandate|my-candidacy|my-consultation|consultation-invitation|consultations(?!/[^/]+/report$).*|reflection-groups/.*|circles/[^/]+/.*|subjects/.*|bassins/[^/]+/plan/.*|event-suggestion|saved-search|verification|unsubscribe|invitations/.*|editions/[^/]+/(wish|wishes|choices|allocation)|open-doors/[^/]+/day|editions/[^/]+/(edit|doors)|open-doors/(new|[^/]+/.+)|events/[^/]+/(register|registrations|invitations|presence)");

    /** The addresses that need no data, and the key of their words; the order matters where two fit. */
    private static final List<Map.Entry<Pattern, String>> PLAIN = List.of(
            plain("", "home"),
            plain("services", "services"),
            plain("services/new", "services.new"),
            plain("services/" + ID + "/(edit|history|merge)", "services.edit"),
            plain("services/" + ID + "/error-report", "services.report"),
            plain("error-reports/" + ID, "reports"),
            plain("events", "events"),
            plain("events/new", "events.new"),
            plain("events/" + ID + "/edit", "events.edit"),
            plain("events/" + ID + "/history", "events.history"),
            plain("events/" + ID + "/minutes", "events.minutes"),
            plain("events/" + ID + "/registrations", "events.registrations"),
            plain("events/" + ID + "/invitations", "events.invitations"),
            plain("events/" + ID + "/presence", "events.presence"),
            plain("events/" + ID + "/register", "events.register"),
            plain("my-registration", "my-registration"),
            plain("my-invitation", "my-invitation"),
            plain("my-mandate", "my-mandate"),
            plain("my-candidacy", "my-candidacy"),
            plain("consultation-invitation", "consultation-invitation"),
            plain("evaluation", "evaluation"),
            plain("evaluations/" + ID + "/results", "evaluations.results"),
            plain("evaluation-comparisons", "evaluation-comparisons"),
            plain("consultations", "consultations"),
            plain("consultations/new", "consultations.new"),
            plain("consultations/" + ID, "consultation"),
            plain("consultations/" + ID + "/edit", "consultations.edit"),
            plain("consultations/" + ID + "/invitations", "consultations.invitations"),
            plain("consultations/" + ID + "/poll", "consultations.poll"),
            plain("consultations/" + ID + "/participants", "consultations.participants"),
            plain("my-consultation", "my-consultation"),
            plain("consultations/" + ID + "/preparation", "consultations.preparation"),
            plain("reflection-groups/" + ID, "reflection-groups"),
            plain("my-programme", "my-programme"),
            plain("editions/" + ID + "/programme", "editions.programme"),
            plain("editions/" + ID + "/choices", "editions.choices"),
            plain("editions/" + ID + "/allocation", "editions.allocation"),
            plain("calls/" + ID, "calls"),
            plain("editions/" + ID + "/figures", "editions.figures"),
            plain("editions/" + ID + "/booklet", "editions.booklet"),
            plain("editions/" + ID + "/wish", "editions.wish"),
            plain("editions/" + ID + "/wishes", "editions.wishes"),
            plain("open-doors/" + ID + "/day", "open-doors.day"),
            plain("editions", "editions"),
            plain("editions/new", "editions.new"),
            plain("editions/" + ID, "edition"),
            plain("editions/" + ID + "/edit", "editions.edit"),
            plain("editions/" + ID + "/doors", "editions.doors"),
            plain("open-doors/new", "open-doors.new"),
            plain("open-doors/" + ID, "open-door"),
            plain("open-doors/" + ID + "/(edit|history)", "open-doors.edit"),
            plain("circles", "circles"),
            plain("circles/new", "circles.new"),
            plain("circles/" + ID + "/edit", "circles.edit"),
            plain("circles/" + ID + "/history", "circles.history"),
            plain("circles/" + ID + "/calls/(new|" + ID + "(/edit|/candidacies/" + ID + ")?)", "circles.calls"),
            plain("circles/" + ID + "/mandates/(new|" + ID + ")", "circles.mandates"),
            plain("circles/" + ID + "/decisions(/" + ID + ")?", "circles.decisions"),
            plain("circles/" + ID + "/follow-up", "circles.follow-up"),
            plain("circles/" + ID + "/subjects", "circles.subjects"),
            plain("subjects/" + ID, "subjects"),
            plain("event-suggestions/new", "event-suggestions.new"),
            plain("event-suggestions/" + ID, "event-suggestions"),
            plain("event-suggestion", "event-suggestion"),
            plain("organisations", "organisations"),
            plain("organisations/new", "organisations.new"),
            plain("organisations/" + ID + "/(edit|history|merge)", "organisations.edit"),
            plain("organisations/" + ID + "/people", "organisations.people"),
            plain("organisations/" + ID + "/desk", "organisations.desk"),
            plain("invitations/" + ID, "invitations"),
            plain("bassins/(CENTRE_OUEST|NORD|NORD_EST|SUD|SUD_EST)", "bassins"),
            plain("bassins/(CENTRE_OUEST|NORD|NORD_EST|SUD|SUD_EST|REGION)/desk", "bassins.desk"),
            plain("bassins/(CENTRE_OUEST|NORD|NORD_EST|SUD|SUD_EST)/plan", "bassins.plan"),
            plain("bassins/(CENTRE_OUEST|NORD|NORD_EST|SUD|SUD_EST)/plan/" + ID + "/report", "bassins.plan.report"),
            plain(
                    "bassins/(CENTRE_OUEST|NORD|NORD_EST|SUD|SUD_EST)/plan/" + ID
                            + "/(edit|history|(priorities|actions)/(new|" + ID + "))",
                    "bassins.plan.edit"),
            plain("consultations/" + ID + "/assignments", "consultations.assignments"),
            plain("evaluations", "evaluations"),
            plain("evaluations/new", "evaluations.new"),
            plain("evaluations/" + ID, "evaluations.one"),
            plain("evaluations/" + ID + "/edit", "evaluations.edit"),
            plain("evaluations/" + ID + "/questionnaire", "evaluations.questionnaire"),
            plain("evaluations/" + ID + "/sheet", "evaluations.sheet"),
            plain("consultations/" + ID + "/findings", "consultations.findings"),
            plain("consultations/" + ID + "/report", "consultations.report"),
            plain("evaluations/" + ID + "/verbatims", "evaluations.verbatims"),
            plain("evaluations/" + ID + "/totals", "evaluations.totals"),
            plain("evaluations/" + ID + "/report", "evaluations.report"),
            plain("questionnaires", "questionnaires"),
            plain("questionnaires/" + ID, "questionnaires.one"),
            plain("shortlist", "shortlist"),
            plain("saved-search", "saved-search"),
            plain("saved-searches/new", "saved-search"),
            plain("glossary", "glossary"),
            plain("accessibility", "accessibility"),
            plain("privacy", "privacy"),
            plain("problems/[a-z-]+", "problems"),
            plain("imports(/" + ID + ")?", "imports"),
            plain("me", "me"),
            plain("territory", "territory"),
            plain("synonyms", "synonyms"),
            plain("unsubscribe", "unsubscribe"),
            plain("verification", "verification"),
            plain(
                    "vocabularies/(types|themes|audiences|languages|costs|practices|event-types|missions|poles)",
                    "vocabularies"));

    /**
     * The head of a page.
     *
     * @param path the address after the language, without slashes around it
     */
    Optional<Head> describe(String path, Language language) {
        var record = RECORD.matcher(path);
        if (record.matches()) {
            var id = UUID.fromString(record.group(2));
            return switch (record.group(1)) {
                case "services" -> service(id, language);
                case "events" -> VisibleEvents.announced(id).map(event -> DescribeEvent.in(language, event));
                default -> organisation(id, language);
            };
        }
        var circle = CIRCLE.matcher(path);
        if (circle.matches()) {
            return Optional.of(circle(UUID.fromString(circle.group(1)), language));
        }
        return PLAIN.stream()
                .filter(plain -> plain.getKey().matcher(path).matches())
                .findFirst()
                .map(plain -> words(plain.getValue(), language));
    }

    /** The address of the record that stands for the one at an address, since they were merged; nothing for any other. */
    Optional<String> moved(String path) {
        var record = RECORD.matcher(path);
        if (!record.matches()) {
            return Optional.empty();
        }
        var id = UUID.fromString(record.group(2));
        var standing = switch (record.group(1)) {
            case "services" -> MergeService.mergedInto(id);
            case "organisations" -> Membership.mergedInto(id);
            default -> Optional.<UUID>empty();
        };
        return standing.map(kept -> record.group(1) + "/" + kept);
    }

    /** Whether search engines are to leave a page out. */
    static boolean unlisted(String path) {
        return UNLISTED.matcher(path).matches();
    }

    /** The head of a page that is not there. */
    Head missing(Language language) {
        return words("missing", language);
    }

    private static Head words(String key, Language language) {
        var bundle = ResourceBundle.getBundle("pages", language.locale());
        return new Head(
                bundle.getString(key + ".title"),
                bundle.containsKey(key + ".description") ? bundle.getString(key + ".description") : "");
    }

    private static Optional<Head> service(UUID id, Language language) {
        return Service.published(id).map(service -> {
            var name = language.read(service.name());
            var provider = language.read(service.organisation().name());
            var summary = language.read(service.summary());
            var structured = structured("Service", name, summary);
            structured.put("provider", Map.of("@type", "Organization", "name", provider));
            return new Head(name.equals(provider) ? name : name + " · " + provider, summary, structured);
        });
    }

    private static Optional<Head> organisation(UUID id, Language language) {
        return Organisation.active(id).map(organisation -> {
            var name = language.read(organisation.name());
            var description = language.read(organisation.description());
            return new Head(name, description, structured("Organization", name, description));
        });
    }

    /** One that is not listed has a page, too, for who sits in it: it says no more than one that is not there. */
    private static Head circle(UUID id, Language language) {
        return Circle.listed(id)
                .map(circle -> new Head(language.read(circle.name()), language.read(circle.purpose())))
                .orElseGet(() -> words("circle", language));
    }

    /** What a page is about, in the words of schema.org. */
    static Map<String, Object> structured(String type, String name, String description) {
        var structured = new LinkedHashMap<String, Object>();
        structured.put("@context", "https://schema.org");
        structured.put("@type", type);
        structured.put("name", name);
        if (!description.isEmpty()) {
            structured.put("description", description);
        }
        return structured;
    }

    private static Map.Entry<Pattern, String> plain(String path, String key) {
        return Map.entry(Pattern.compile(path), key);
    }
}
