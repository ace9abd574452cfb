package brussels.estuaire.opendoors.allocation.exact;

/**
 * A visit that somebody may be given.
 *
 * @param person their place among the people, from 0
 * @param rank of their choice, from 1
 * @param slot its place among the slots, from 0
 */
record Chance(int person, int rank, int slot) {}
