package brussels.estuaire.opendoors.choices;

import brussels.estuaire.opendoors.choices.MyChoicesView.Right;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a visitor what they chose. */
@ApplicationScoped
class MyChoices {
    private final ReadChoices read;
    private final Clock clock;

    MyChoices(ReadChoices read, Clock clock) {
        this.read = read;
        this.clock = clock;
    }

    /** From which a change is made: 0 while there is nothing. */
    static int version(@Nullable Ranking ranking) {
        return ranking == null ? 0 : ranking.version + 1;
    }

    MyChoicesView of(Edition edition, Visitor visitor) {
        var ranking = Ranking.alone(visitor.id()).orElse(null);
        var rows = read.of(visitor.id());
        return new MyChoicesView(
                edition.id(),
                edition.choicesUntil(),
                rows,
                ranking == null ? null : Clock.inBrussels(ranking.changedAt),
                rights(edition, rows),
                version(ranking));
    }

    private Set<Right> rights(Edition edition, List<Choice> chosen) {
        if (!Ranking.mayBeChanged(edition, clock.today())) {
            return EnumSet.noneOf(Right.class);
        }
        return chosen.isEmpty() ? EnumSet.of(Right.CHANGE) : EnumSet.allOf(Right.class);
    }
}
