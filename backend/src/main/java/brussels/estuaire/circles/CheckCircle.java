package brussels.estuaire.circles;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.territory.Bassin;
import brussels.estuaire.territory.Commune;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What no form can say of itself: where a circle of a kind may be, and that what it names is there. */
@ApplicationScoped
class CheckCircle {
    private final WhoSits whoSits;

    CheckCircle(WhoSits whoSits) {
        this.whoSits = whoSits;
    }

    /** Refuses with every violation; no circle yet when it is null. */
    void check(CircleForm form, @Nullable UUID circle) {
        var violations = new ArrayList<Violation>();
        checkPlace(form, violations);
        if (form.composedFrom() != null && form.kind() != CircleKind.CAR) {
            violations.add(new Violation("/composedFrom", "not-for-kind"));
        }
        if (form.minimum() != null && form.maximum() != null && form.maximum() < form.minimum()) {
            violations.add(new Violation("/maximum", "too-small", Map.of("value", form.minimum())));
        }
        refuseTwice(form.sectors().stream().map(it -> it.code()).toList(), "/sectors/%d/code", violations);
        refuseTwice(form.kinds().stream().map(it -> it.kind()).toList(), "/kinds/%d/kind", violations);
        refuseTwice(form.communes().stream().map(it -> it.commune()).toList(), "/communes/%d/commune", violations);
        checkCommunes(form, violations);
        if (circle != null && leavesOut(form, circle)) {
            violations.add(new Violation("/sectors", "sector-in-use"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /** A CAB and a CDP are a bassin's, the CAR is the Region's. */
    private static void checkPlace(CircleForm form, List<Violation> violations) {
        var ofBassin = form.kind() == CircleKind.CAB || form.kind() == CircleKind.CDP;
        if (form.bassin() == null && ofBassin) {
            violations.add(new Violation("/bassin", "required"));
        }
        if (form.bassin() != null && form.kind() == CircleKind.CAR) {
            violations.add(new Violation("/bassin", "not-for-kind"));
        }
        if (form.bassin() != null && !Bassin.codes().contains(form.bassin())) {
            violations.add(new Violation("/bassin", "unknown"));
        }
    }

    private static void checkCommunes(CircleForm form, List<Violation> violations) {
        var told = form.communes().stream().map(it -> it.commune()).toList();
        var unknown = Commune.unknown(told);
        IntStream.range(0, told.size())
                .filter(place -> unknown.contains(told.get(place)))
                .forEach(place -> violations.add(new Violation("/communes/" + place + "/commune", "unknown")));
    }

    private static void refuseTwice(List<?> codes, String pointer, List<Violation> violations) {
        var seen = new HashSet<Object>();
        for (var place = 0; place < codes.size(); place++) {
            if (!seen.add(codes.get(place))) {
                violations.add(new Violation(pointer.formatted(place), "told-twice"));
            }
        }
    }

    /** Nobody sits for a sector whose name nobody knows any more. */
    private boolean leavesOut(CircleForm form, UUID circle) {
        var kept = form.sectors().stream().map(it -> it.code()).toList();
        return !kept.containsAll(whoSits.sectors(circle));
    }
}
