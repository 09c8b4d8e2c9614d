package cn.mingzhang.extraction;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes decoded as text (编码识别): by their mark (BOM), else UTF-8, else GB18030, whichever decodes. A UTF-8 text with a few
 * spoilt bytes stays UTF-8, since GB18030 would accept it and turn every character into another one.
 *
 * @param text    the text without its mark
 * @param charset what it was written in
 * @param spoilt  places that could not be decoded, now U+FFFD
 */
record TextDecoding(String text, Charset charset, int spoilt) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** One of so many characters beyond ASCII may be spoilt before a text is no longer taken for its encoding. */
    private static final long TOLERATED = 20;
    /** One of so many characters may be a control character. */
    private static final long CONTROL = 200;

    /** The text; empty when the bytes are not text in any of these encodings. */
    static Optional<TextDecoding> of(byte[] bytes) {
        Optional<TextDecoding> decoding;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            decoding = lenient(bytes, 3, StandardCharsets.UTF_8);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            decoding = lenient(bytes, 2, StandardCharsets.UTF_16LE);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            decoding = lenient(bytes, 2, StandardCharsets.UTF_16BE);
        } else {
            decoding = lenient(bytes, 0, StandardCharsets.UTF_8).or(() -> lenient(bytes, 0, GB18030));
        }
        return decoding.filter(TextDecoding::isText);
    }

    /** Whether it holds hardly any control characters but those of text; programs and pictures hold many. */
    private boolean isText() {
        long control = text.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0 || c == 0x7F).count();
        return text.indexOf('\0') < 0 && control * CONTROL <= text.length();
    }

    /** Decodes with the spoilt places counted; empty when there are too many. */
    private static Optional<TextDecoding> lenient(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        long spoilt = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            spoilt++;
            in.position(in.position() + Math.min(result.length(), in.remaining()));
            out.put('\uFFFD');
        }
        out.flip();
        String text = out.toString();
        long decoded = text.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
        boolean onlyCutOff = spoilt == 1 && text.endsWith("\uFFFD");
        return onlyCutOff || spoilt * TOLERATED <= decoded ? Optional.of(new TextDecoding(text, charset, (int) spoilt)) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
