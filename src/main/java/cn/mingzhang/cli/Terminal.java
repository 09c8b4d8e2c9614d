package cn.mingzhang.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command reads and writes: data to {@link #out()}, words for the person to {@link #say}. UTF-8 whatever the locale. */
class Terminal {

    private final InputStream in;
    private final FailureKeeping output;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;

    /** @param interactive whether a person reads the output, rather than a file or a program */
    Terminal(InputStream in, OutputStream out, OutputStream err, boolean interactive) {
        this.in = in;
        this.output = new FailureKeeping(out);
        this.out = new PrintStream(output, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.interactive = interactive;
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    boolean isInteractive() {
        return interactive;
    }

    void say(String words) {
        err.println(words);
    }

    /** Writes what is left; returns why writing failed, or null. */
    IOException finish() {
        out.flush();
        return output.failure;
    }

    /** A PrintStream swallows the reason of a failure; this keeps the first. */
    private static final class FailureKeeping extends FilterOutputStream {

        private IOException failure;

        FailureKeeping(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }
}
