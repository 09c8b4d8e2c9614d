package cn.mingzhang.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes all samples and what readers must find in them; samples/README.md tells how to run it. */
final class WriteSamples {

    private WriteSamples() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "samples");
        Path expected = Path.of(args.length > 1 ? args[1] : "target/samples-expected");
        Files.createDirectories(expected);
        for (var entry : SampleLibrary.documents().entrySet()) {
            String file = entry.getKey();
            SampleDocument document = entry.getValue().get();
            Files.write(folder.resolve(file), SampleLibrary.bytes(file, document));
            Files.write(expected.resolve(SampleLibrary.stem(file) + ".json"), document.expected().json());
            System.out.println(file);
        }
    }
}
