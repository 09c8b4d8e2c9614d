package cn.mingzhang.cli;

import cn.mingzhang.extraction.UnreadableFile;
import cn.mingzhang.ingestion.DisclosureReader;
import cn.mingzhang.ingestion.Reading;
import cn.mingzhang.json.DisclosureJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The command line: {@code mingzhang parse FILE [--json]} and its siblings. */
public final class Mingzhang {

    private Mingzhang() {
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Path path = Path.of(args[1]);
            Reading reading = new DisclosureReader().read(path, path.getFileName().toString());
            out.println(DisclosureJson.write(reading.disclosure()));
        } catch (UnreadableFile e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
