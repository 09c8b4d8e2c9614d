package cn.mingzhang.extraction;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Which parts of an Office file a part refers to; external targets are left out, nothing outside the file is ever opened. */
class Relationships {

    /** One reference to another part of the same file. */
    record Relationship(String id, String type, String part) {
    }

    private final List<Relationship> all = new ArrayList<>();

    /** Reads the references of a part; the package itself is the empty name. */
    static Relationships of(OfficePackage office, String part) throws IOException {
        Relationships relationships = new Relationships();
        int slash = part.lastIndexOf('/');
        String name = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
        if (office.has(name)) {
            try (XmlPart xml = office.xml(name)) {
                xml.root();
                int root = xml.depth();
                while (xml.nextChild(root)) {
                    relationships.add(xml, part);
                }
            }
        }
        return relationships;
    }

    private void add(XmlPart xml, String part) {
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
            all.add(new Relationship(xml.attribute("Id"), type.substring(type.lastIndexOf('/') + 1), resolve(part, target)));
        }
    }

    private static String resolve(String part, String target) {
        try {
            String path = URI.create("/" + part).resolve(target).normalize().getPath();
            return path == null ? "" : path.replaceFirst("^/+", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The parts of a type ({@code styles}, {@code header} …), in the order of the references. */
    List<String> parts(String type) {
        return all.stream().filter(r -> r.type().equals(type)).map(Relationship::part).toList();
    }

    /** The part of a type, or the usual name where none is named. */
    String part(String type, String usual) {
        return parts(type).stream().findFirst().orElse(usual);
    }

    /** The part with an id; null when there is none. */
    String target(String id) {
        return all.stream().filter(r -> r.id() != null && r.id().equals(id)).map(Relationship::part).findFirst().orElse(null);
    }
}
