package cn.mingzhang.ingestion;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Finds the class path this code runs from, for a process of its own. In the server that is {@code WEB-INF/classes} and
 * {@code WEB-INF/lib} of the unpacked war, known from where this class was loaded; anywhere else it is the class path of the
 * Java virtual machine. Nothing of the server itself is needed to read a file.
 */
final class RunningCode {

    private RunningCode() {
    }

    static String classPath() {
        // The server tells the place of the class file itself, not of the folder its packages begin in.
        for (Path folder = placeOf(RunningCode.class); folder != null; folder = folder.getParent()) {
            if (folder.endsWith("WEB-INF")) {
                return folder.resolve("classes") + File.pathSeparator + folder.resolve("lib") + File.separator + "*";
            }
        }
        // Absolute, because the process works in a folder of its own.
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("classes lie at no place: " + type.getProtectionDomain().getCodeSource(), e);
        }
    }
}
