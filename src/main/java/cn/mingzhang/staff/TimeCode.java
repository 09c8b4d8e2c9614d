package cn.mingzhang.staff;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The six digits of an authenticator app (动态口令): RFC 6238 with SHA-1, 30 seconds and a key of 160 bits, which is what every app
 * understands. A step of time before and after is accepted, because clocks differ.
 */
public final class TimeCode {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int KEY_BYTES = 20;

    private TimeCode() {
    }

    /** A new key in Base32, as people type it into the app. */
    public static String newKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int value = 0;
        for (byte b : key) {
            value = value << 8 | b & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(BASE32.charAt(value >> bits - 5 & 31));
            }
        }
        return text.toString();
    }

    /** The step whose code was given; empty when it is wrong, or not later than the step that was used last. */
    public static OptionalLong step(String key, String code, Instant now, Long lastUsed) {
        String digits = code == null ? "" : code.replaceAll("\\s", "");
        long present = now.getEpochSecond() / SECONDS;
        for (long step = present - 1; step <= present + 1; step++) {
            boolean same = MessageDigest.isEqual(at(key, step).getBytes(StandardCharsets.US_ASCII), digits.getBytes(StandardCharsets.UTF_8));
            if (same && (lastUsed == null || step > lastUsed)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The code of a step of time. */
    static String at(String key, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(key), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fffffff;
            return String.format("%0" + DIGITS + "d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-1", e);
        }
    }

    /** The address an authenticator app reads. */
    public static String address(String key, String personName) {
        return "otpauth://totp/" + URLEncoder.encode("明账:" + personName, StandardCharsets.UTF_8) + "?secret=" + key + "&issuer="
                + URLEncoder.encode("明账", StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String key) {
        ByteBuffer bytes = ByteBuffer.allocate(key.length() * 5 / 8);
        int bits = 0;
        int value = 0;
        for (char c : key.toCharArray()) {
            value = value << 5 | BASE32.indexOf(c);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (value >> bits));
            }
        }
        return bytes.array();
    }
}
