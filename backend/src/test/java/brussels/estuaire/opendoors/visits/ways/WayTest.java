package brussels.estuaire.opendoors.visits.ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import brussels.estuaire.opendoors.visits.ways.Way.Judgement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Visitor: whether one can be at both visits, and whether there is time to walk from one to the next. */
class WayTest {
    private static final double NORTH_OF_IXELLES = 50.83;
    private static final double KILOMETRE = 0.008_993_2;

    @Test
    void aKilometreTakesEighteenMinutesAndTenToArrive() {
        assertThat(WalkingTime.between(at(0, "09:00", "10:30"), at(1, "11:00", "12:30")))
                .isEqualTo(28);
        assertThat(WalkingTime.between(at(0, "09:00", "10:30"), at(0, "11:00", "12:30")))
                .isEqualTo(10);
    }

    @Test
    void whoStaysBehindTheSameDoorDoesNotWalk() {
        var here = at(0, "09:00", "10:30");
        var there = new Stop(UUID.randomUUID(), here.door(), time("10:30"), time("12:00"), 0, 0, true);
        assertThat(Way.among(List.of(there, here)))
                .singleElement()
                .satisfies(way -> assertThat(way.judgement()).isEqualTo(Judgement.ENOUGH))
                .satisfies(way -> assertThat(way.approximate()).isFalse());
    }

    @Test
    void exactlyTheTimeIsEnoughAndAMinuteLessIsShort() {
        assertThat(judgement(at(0, "09:00", "10:30"), at(1, "10:58", "12:00"))).isEqualTo(Judgement.ENOUGH);
        assertThat(judgement(at(0, "09:00", "10:30"), at(1, "10:57", "12:00"))).isEqualTo(Judgement.SHORT);
        assertThat(judgement(at(0, "09:00", "10:30"), at(1, "10:30", "12:00"))).isEqualTo(Judgement.SHORT);
        assertThat(judgement(at(0, "09:00", "10:30"), at(1, "10:29", "12:00"))).isEqualTo(Judgement.OVERLAP);
    }

    @Test
    void aLongVisitOverlapsAllThatBeginDuringIt() {
        var all = at(0, "09:00", "12:00");
        var first = at(1, "09:30", "10:00");
        var second = at(2, "11:00", "11:30");
        assertThat(Way.among(List.of(second, all, first)))
                .extracting(Way::from, Way::to, Way::judgement)
                .containsExactly(
                        tuple(all.slot(), first.slot(), Judgement.OVERLAP),
                        tuple(all.slot(), second.slot(), Judgement.OVERLAP),
                        tuple(first.slot(), second.slot(), Judgement.ENOUGH));
    }

    @Test
    void nobodyWalksThroughTheNight() {
        var evening = at(0, "18:00", "19:30");
        var morning = new Stop(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Instant.parse("2026-10-06T07:00:00Z"),
                Instant.parse("2026-10-06T08:30:00Z"),
                NORTH_OF_IXELLES,
                4.37,
                false);
        assertThat(Way.among(List.of(evening, morning))).isEmpty();
    }

    @Test
    void aPositionThatIsItsCommunesMakesTheWayApproximate() {
        var near = at(0, "09:00", "10:30");
        var far = new Stop(
                UUID.randomUUID(), UUID.randomUUID(), time("11:00"), time("12:00"), NORTH_OF_IXELLES, 4.37, true);
        assertThat(Way.among(List.of(near, far))).allMatch(Way::approximate);
    }

    private static Judgement judgement(Stop from, Stop to) {
        return Way.among(List.of(to, from)).getFirst().judgement();
    }

    private static Stop at(int kilometres, String starts, String ends) {
        return new Stop(
                UUID.randomUUID(),
                UUID.randomUUID(),
                time(starts),
                time(ends),
                NORTH_OF_IXELLES + kilometres * KILOMETRE,
                4.37,
                false);
    }

    private static Instant time(String hour) {
        return Instant.parse("2026-10-05T" + hour + ":00+02:00");
    }
}
