package cn.mingzhang.export;

import cn.mingzhang.source.Sha256;
import cn.mingzhang.store.PublishedFacts;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The whole data set as a Frictionless Data Package (全量数据包): one strict CSV file for each table and {@code datapackage.json},
 * which says what every column is. Everything is written while it is read, so that it needs no more memory for 10,000 disclosures
 * than for ten; the same facts give the same bytes.
 */
public final class DataPackage {

    /** Name of its description, in the zip and in addresses. */
    public static final String DESCRIPTOR = "datapackage.json";

    /** Its tables; each is a file with the ending .csv. */
    public static final List<Listing<?>> TABLES = Resource.ALL.stream().<Listing<?>>map(Resource::listing).toList();

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final PublishedFacts facts;
    private final long publications;
    private final Instant created;

    /**
     * @param publications number of the last publication it holds, its version
     * @param created      when that was published
     */
    public DataPackage(PublishedFacts facts, long publications, Instant created) {
        this.facts = facts;
        this.publications = publications;
        this.created = created;
    }

    /** Writes the zip file. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Map<String, WrittenFile> written = new LinkedHashMap<>();
        for (Resource<?> resource : Resource.ALL) {
            zip.putNextEntry(entry(fileName(resource.listing())));
            written.put(resource.listing().name(), write(resource, zip));
            zip.closeEntry();
        }
        zip.putNextEntry(entry(DESCRIPTOR));
        ObjectNode descriptor = new DataPackageDescriptor(publications, created).of(written);
        zip.write(MAPPER.writeValueAsBytes(descriptor));
        zip.closeEntry();
        zip.finish();
    }

    static String fileName(Listing<?> listing) {
        return listing.name() + ".csv";
    }

    /** What distinguishes the columns of this package from those of an older program, in 8 digits. */
    static String schemaDigits() {
        String schema = new DataPackageDescriptor(0, Instant.EPOCH).of(Map.of()).toString();
        return Sha256.of(schema).substring(0, 8);
    }

    private WrittenFile write(Resource<?> resource, ZipOutputStream zip) throws IOException {
        Counter counter = new Counter(zip);
        DigestOutputStream digest = new DigestOutputStream(counter, Sha256.digest());
        try (CsvFile file = new CsvFile(digest, CsvFile.Reader.PROGRAM, resource.listing().fieldNames())) {
            resource.write(facts, file);
        }
        return new WrittenFile(counter.bytes, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    /** The same time in every entry: zip would else say when it was packed. */
    private ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(created, ZoneOffset.UTC));
        return entry;
    }

    /** Size and SHA-256 of a file in the package. */
    record WrittenFile(long bytes, String sha256) {
    }

    /** Counts what goes through. */
    private static final class Counter extends FilterOutputStream {

        private long bytes;

        Counter(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] content, int from, int length) throws IOException {
            out.write(content, from, length);
            bytes += length;
        }
    }
}
