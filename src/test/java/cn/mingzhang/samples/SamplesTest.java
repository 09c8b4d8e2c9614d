package cn.mingzhang.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    private static final Path FOLDER = Path.of("samples");

    static Stream<String> files() {
        return SampleLibrary.documents().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void committedSampleIsWhatTheFactsGive(String file) throws IOException {
        assumeTrue(!file.endsWith(".pdf") || PdfWriter.fontIsInstalled(), "the font of the PDF samples (fonts-wqy-microhei) is not installed");
        byte[] written = SampleLibrary.bytes(file, SampleLibrary.documents().get(file).get());
        byte[] committed = Files.readAllBytes(FOLDER.resolve(file));
        if (file.endsWith(".pdf")) {
            assertThat(text(committed)).isEqualTo(text(written));
        } else if (file.endsWith(".txt")) {
            assertThat(committed).asString().isEqualTo(new String(written, java.nio.charset.StandardCharsets.UTF_8));
        } else {
            Map<String, byte[]> expected = StableZip.read(written);
            assertThat(StableZip.read(committed)).hasSameSizeAs(expected)
                    .allSatisfy((name, part) -> assertThat(part).as(name).isEqualTo(expected.get(name)));
        }
    }

    @Test
    void nothingElseLiesAmongTheSamples() throws IOException {
        try (Stream<Path> found = Files.list(FOLDER)) {
            assertThat(found.map(p -> p.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(SampleLibrary.documents().keySet());
        }
    }

    @Test
    void carryOverAgreesFromYearToYearExceptWhereItIsMeantNotTo() {
        for (String file : new String[] {"ecology", "water", "education", "transport"}) {
            Agency agency = Agency.read(file);
            for (int year = 2022; year < 2024; year++) {
                FiscalYear next = new FiscalYear(agency, year + 1);
                FiscalYear now = new FiscalYear(agency, year);
                boolean agrees = next.carriedInTotal().compareTo(now.left(true).add(now.left(false))) == 0;
                assertThat(agrees).as(file + " " + year).isEqualTo(!(file.equals("transport") && year == 2023));
            }
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
