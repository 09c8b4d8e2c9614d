package cn.mingzhang.web.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists of the pages (词条), one file for each page or group of pages and language: {@code home.properties} and
 * {@code home_en.properties} beside this class. A word is called by file and key: {@code home.lead}.
 */
final class Bundles {

    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private Bundles() {
    }

    /**
     * A word.
     *
     * @throws IllegalArgumentException when there is no such word: a page must not be published with a hole in it
     */
    static String word(String name, Language language) {
        int dot = name.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("a word is called file.key, not " + name);
        }
        String word = READ.computeIfAbsent(name.substring(0, dot) + language.ending(), Bundles::read).get(name.substring(dot + 1));
        if (word == null) {
            throw new IllegalArgumentException("no word " + name + " in " + language.tag());
        }
        return word;
    }

    private static Map<String, String> read(String file) {
        try (InputStream in = Bundles.class.getResourceAsStream(file + ".properties")) {
            if (in == null) {
                throw new IllegalArgumentException("no word list " + file + ".properties");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames().stream().collect(java.util.stream.Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
