package nl.woonzorgtoets.rulebook.reading.yaml;

import java.util.HashSet;
import java.util.Set;
import nl.woonzorgtoets.base.Signs;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Unseen;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML as plain data: no tags, anchors or merges, every key once. Nothing is ever constructed from a name in the file. */
public final class YamlReader {

    private static final Set<Tag> PLAIN =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MAP, Tag.SEQ);

    private final Meldingen meldingen;
    private final Set<String> anchored = new HashSet<>();

    public YamlReader(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    /** The root of the file, or null when it could not be read; why is reported. */
    public YamlNode read(String file, String text) {
        try {
            Node root = compose(file, text);
            if (root == null) {
                meldingen.add(file, "Het bestand is leeg.");
                return null;
            }
            return isPlainData(file, root) ? new YamlNode(file, root, null, meldingen) : null;
        } catch (MarkedYAMLException e) {
            YamlErrors.report(file, e, meldingen);
        } catch (ReaderException e) {
            String before = text.substring(0, text.offsetByCodePoints(0, e.getPosition()));
            meldingen.add(
                    file,
                    (int) before.chars().filter(it -> it == '\n').count() + 1,
                    before.length() - before.lastIndexOf('\n'),
                    "Hier staat een teken dat niet mag (" + Unseen.name(e.getCodePoint()) + "). Haal het weg.",
                    null);
        } catch (YAMLException e) {
            meldingen.add(
                    file, "Dit is geen geldige YAML: er staat een teken in dat niet mag, of het is te diep genest.");
        }
        return null;
    }

    private static Node compose(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(30);
        options.setCodePointLimit(1_100_000);
        options.setMaxAliasesForCollections(0);
        return new Composer(new ParserImpl(new NamedText(file, text), options), new Resolver(), options)
                .getSingleNode();
    }

    /** A text whose places tell the file, so that a node can be laid in another file and keep its own place. */
    private static final class NamedText extends StreamReader {

        private final String file;

        NamedText(String file, String text) {
            super(text);
            this.file = file;
        }

        @Override
        public Mark getMark() {
            Mark at = super.getMark();
            return at == null
                    ? null
                    : new Mark(file, at.getIndex(), at.getLine(), at.getColumn(), at.getBuffer(), at.getPointer());
        }
    }

    /** Stops at an anchor, so a value that contains itself is never followed. */
    private boolean isPlainData(String file, Node node) {
        if (node.getAnchor() != null) {
            // An alias is the same node once more.
            return anchored.add(node.getAnchor())
                    && refuse(file, node, "Ankers en verwijzingen (& en *) mogen hier niet. Schrijf de waarde uit.");
        }
        if (!PLAIN.contains(node.getTag())) {
            return refuse(file, node, "Tags (zoals !!…) en samenvoegingen (<<) mogen hier niet.");
        }
        boolean plain = true;
        if (node instanceof SequenceNode list) {
            for (Node element : list.getValue()) {
                plain &= isPlainData(file, element);
            }
        } else if (node instanceof MappingNode map) {
            plain = hasPlainMembers(file, map);
        }
        return plain;
    }

    private boolean hasPlainMembers(String file, MappingNode map) {
        boolean plain = true;
        Set<String> seen = new HashSet<>();
        for (var tuple : map.getValue()) {
            plain &= isPlainData(file, tuple.getKeyNode()) && isPlainData(file, tuple.getValueNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)
                    || key.getTag().equals(Tag.NULL)
                    || Signs.isEmpty(key.getValue())) {
                plain = refuse(file, tuple.getKeyNode(), "Een sleutel is een gewone tekst.");
            } else if (!seen.add(key.getValue())) {
                refuse(file, key, "De sleutel '" + key.getValue() + "' staat er twee keer.");
            }
        }
        return plain;
    }

    private boolean refuse(String file, Node node, String melding) {
        var mark = node.getStartMark();
        meldingen.add(file, mark.getLine() + 1, mark.getColumn() + 1, melding, null);
        return false;
    }
}
