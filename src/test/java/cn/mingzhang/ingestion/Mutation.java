package cn.mingzhang.ingestion;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils a good file in one of many ways; the same seed spoils the same file the same way. */
final class Mutation {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String[] NUMBERS = {"0", "-1", "1", "65536", "2147483647", "-2147483648", "99999999999999999999", "1e400", "0.000000001"};
    private static final String[] TOKENS = {"合计", "项目名称", "\t", "\t\t\t\t\t\t", "\n\n", "指标值", "≥", "%", "\u0000", "\uD800", "（", "一、", "第一部分 ",
        "2024年", "\u3000", "\uFEFF", "<p>", "<w:tbl>", "</w:tbl>", "]]>", "&amp;", "&bad;", "单位：万元", "目标值"};

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    }

    byte[] spoil(byte[] good) {
        boolean zip = good.length > 2 && good[0] == 'P' && good[1] == 'K';
        boolean pdf = good.length > 4 && good[0] == '%' && good[1] == 'P';
        if (zip && random.nextInt(4) > 0) {
            return zipPart(good);
        }
        return !zip && !pdf && random.nextInt(3) > 0 ? text(good) : bytes(good);
    }

    private byte[] bytes(byte[] good) {
        byte[] bad = good.clone();
        switch (random.nextInt(5)) {
            case 0 -> {
                return Arrays.copyOf(good, random.nextInt(good.length));
            }
            case 1 -> {
                return pasted(good, random.nextInt(good.length), chunk(good));
            }
            case 2 -> {
                int from = random.nextInt(good.length);
                int to = Math.min(good.length, from + 1 + random.nextInt(2000));
                return pasted(Arrays.copyOf(good, from), from, Arrays.copyOfRange(good, to, good.length));
            }
            case 3 -> {
                for (int i = 0; i < 1 + random.nextInt(40); i++) {
                    bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
                }
            }
            default -> {
                for (int i = 0; i < 1 + random.nextInt(8); i++) {
                    bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return bad;
    }

    private byte[] chunk(byte[] from) {
        int start = random.nextInt(from.length);
        return Arrays.copyOfRange(from, start, Math.min(from.length, start + 1 + random.nextInt(3000)));
    }

    private static byte[] pasted(byte[] into, int at, byte[] chunk) {
        byte[] bad = new byte[into.length + chunk.length];
        System.arraycopy(into, 0, bad, 0, at);
        System.arraycopy(chunk, 0, bad, at, chunk.length);
        System.arraycopy(into, at, bad, at + chunk.length, into.length - at);
        return bad;
    }

    /** Spoils one part of a package and packs it again with the right checksums, so that the readers behind the zip see it. */
    private byte[] zipPart(byte[] good) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(good));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(); ZipOutputStream out = new ZipOutputStream(bytes)) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
            List<String> names = new ArrayList<>(parts.keySet());
            String name = random.nextInt(3) > 0 ? largest(parts) : names.get(random.nextInt(names.size()));
            if (random.nextInt(20) == 0) {
                parts.remove(name);
            } else {
                parts.put(name, random.nextInt(4) == 0 ? bytes(parts.get(name)) : text(parts.get(name)));
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
            out.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String largest(Map<String, byte[]> parts) {
        return parts.entrySet().stream().max(java.util.Comparator.comparingInt(p -> p.getValue().length)).orElseThrow().getKey();
    }

    private byte[] text(byte[] good) {
        String text = new String(good, StandardCharsets.UTF_8);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            text = text.isEmpty() ? text : spoiled(text);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String spoiled(String text) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(600));
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, to) + text.substring(at, to) + text.substring(to);
            case 2 -> text.substring(0, at) + TOKENS[random.nextInt(TOKENS.length)] + text.substring(at);
            case 3 -> number(text);
            case 4 -> lines(text, true);
            case 5 -> lines(text, false);
            default -> tag(text);
        };
    }

    private String number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        int from = random.nextInt(text.length());
        return matcher.find(from) ? text.substring(0, matcher.start()) + NUMBERS[random.nextInt(NUMBERS.length)] + text.substring(matcher.end()) : text;
    }

    /** Shuffles some lines, or the cells of one line. */
    private String lines(String text, boolean cells) {
        String[] lines = text.split("\n", -1);
        int at = random.nextInt(lines.length);
        if (cells) {
            List<String> parts = Arrays.asList(lines[at].split("\t", -1));
            Collections.shuffle(parts, random);
            lines[at] = String.join("\t", parts);
        } else {
            Collections.shuffle(Arrays.asList(lines).subList(at, Math.min(lines.length, at + 2 + random.nextInt(30))), random);
        }
        return String.join("\n", lines);
    }

    /** Takes out or doubles one tag. */
    private String tag(String text) {
        int open = text.indexOf('<', random.nextInt(text.length()));
        int close = open < 0 ? -1 : text.indexOf('>', open);
        if (close < 0) {
            return text;
        }
        return random.nextBoolean() ? text.substring(0, open) + text.substring(close + 1)
                : text.substring(0, close + 1) + text.substring(open, close + 1) + text.substring(close + 1);
    }
}
