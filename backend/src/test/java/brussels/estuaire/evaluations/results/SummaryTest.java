package brussels.estuaire.evaluations.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A few numbers for many: as somebody who had all of them in a row would reckon. */
class SummaryTest {
    @Test
    void halfwayBetweenTheTwoInTheMiddle() {
        var summary = Summary.of(Map.of(1, 1, 4, 2, 5, 1)).orElseThrow();
        assertThat(summary).isEqualTo(new Summary(3.5, 4, 1.5, 1, 5));
        assertThat(Summary.of(Map.of(2, 3, 5, 3)).orElseThrow().median()).isEqualTo(3.5);
    }

    @Test
    void nothingOfNothing() {
        assertThat(Summary.of(Map.of())).isEmpty();
        assertThat(Summary.of(Map.of(3, 0))).isEmpty();
    }

    @Test
    void asReckonedOverAllInARow() {
        var random = new Random(9);
        for (var trial = 0; trial < 300; trial++) {
            var given = random.ints(1 + random.nextInt(60), -20, 40).sorted().toArray();
            var counted = new TreeMap<Integer, Integer>();
            IntStream.of(given).forEach(number -> counted.merge(number, 1, Integer::sum));
            var summary = Summary.of(counted).orElseThrow();
            var mean = IntStream.of(given).average().orElseThrow();
            var variance = IntStream.of(given)
                    .mapToDouble(number -> (number - mean) * (number - mean))
                    .average()
                    .orElseThrow();
            var middle = given.length / 2;
            assertThat(summary.mean()).isCloseTo(mean, within(0.006));
            assertThat(summary.deviation()).isCloseTo(Math.sqrt(variance), within(0.006));
            assertThat(summary.median())
                    .isEqualTo(given.length % 2 == 1 ? given[middle] : (given[middle - 1] + given[middle]) / 2.0);
            assertThat(summary.lowest()).isEqualTo(given[0]);
            assertThat(summary.highest()).isEqualTo(given[given.length - 1]);
        }
    }
}
