package brussels.estuaire.opendoors.visits.ways;

/**
 * How long one needs from one visit to the next: a straight line, a third longer since streets are not straight, at the pace of somebody
 * who is not in a hurry, and ten minutes to leave, to find the door and to be received.
 */
final class WalkingTime {
    private static final double DETOUR = 1.3;
    private static final double METRES_IN_A_MINUTE = 4_500 / 60.0;
    private static final int TO_ARRIVE = 10;
    private static final double EARTH_RADIUS = 6_371_008.8;

    private WalkingTime() {}

    /** In minutes, rounded up; nothing for who stays behind the same door. */
    static int between(Stop from, Stop to) {
        if (from.door().equals(to.door())) {
            return 0;
        }
        return (int) Math.ceil(metres(from, to) * DETOUR / METRES_IN_A_MINUTE) + TO_ARRIVE;
    }

    /** On the surface of a sphere. */
    private static double metres(Stop from, Stop to) {
        var north = Math.sin(Math.toRadians(to.latitude() - from.latitude()) / 2);
        var east = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
        var chord = north * north
                + Math.cos(Math.toRadians(from.latitude())) * Math.cos(Math.toRadians(to.latitude())) * east * east;
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(chord));
    }
}
