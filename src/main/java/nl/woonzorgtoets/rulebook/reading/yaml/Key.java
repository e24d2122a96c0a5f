package nl.woonzorgtoets.rulebook.reading.yaml;

/**
 * A key that may stand in a map of a YAML file.
 *
 * @param block what stands in each of its maps; null when it holds none, or none of one kind
 * @param needed whether it must be there
 * @param otherwise as what it counts when it is not there; null: as nothing
 * @param help what it is, in one Dutch sentence
 */
public record Key(String name, Kind kind, Block block, boolean needed, String otherwise, String help) {

    /** Whether it is there for what stands in it, so that an empty list or map is a slip. */
    boolean isMeantToHold() {
        return switch (kind) {
            case LIJST, NAMEN -> true;
            // Where a key counts that is left out, the map says something by being there.
            case BLOK -> block != null && block.keys().stream().allMatch(it -> it.otherwise() == null);
            default -> false;
        };
    }
}
