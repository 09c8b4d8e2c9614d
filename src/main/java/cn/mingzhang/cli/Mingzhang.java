package cn.mingzhang.cli;

import cn.mingzhang.extraction.UnreadableFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command line (命令行): {@code mingzhang parse FILE} and its siblings. */
public final class Mingzhang {

    /** Loggers are only held weakly; without this the level would be forgotten. */
    private static final Logger ALL_LOGS = Logger.getLogger("");

    private Mingzhang() {
    }

    public static void main(String[] args) {
        // The libraries' logs would stand between our words; the reading process says itself what went wrong.
        ALL_LOGS.setLevel(System.getenv("MINGZHANG_DEBUG") == null ? Level.OFF : Level.INFO);
        Terminal terminal = new Terminal(System.in, new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                System.err, isInteractive());
        System.exit(run(Arrays.asList(args), terminal));
    }

    /** Runs one call; returns the exit code. */
    static int run(List<String> words, Terminal terminal) {
        int exit = call(words, terminal);
        IOException failure = terminal.finish();
        if (failure == null) {
            return exit;
        }
        if (String.valueOf(failure.getMessage()).contains("Broken pipe")) {
            return Exit.BROKEN_PIPE;
        }
        terminal.say("写不出结果：" + failure.getMessage());
        return Exit.REFUSED;
    }

    private static int call(List<String> words, Terminal terminal) {
        if (words.isEmpty()) {
            terminal.say("缺少命令。全部命令见 mingzhang help");
            return Exit.USAGE;
        }
        String name = words.get(0);
        if (name.equals("--version")) {
            terminal.out().println("mingzhang " + version());
            return Exit.DONE;
        }
        Command command = Commands.find(name.equals("--help") || name.equals("-h") ? "help" : name).orElse(null);
        if (command == null) {
            terminal.say("不认识的命令 " + name + "。全部命令见 mingzhang help");
            return Exit.USAGE;
        }
        List<String> rest = words.subList(1, words.size());
        if (rest.contains("--help") || rest.contains("-h")) {
            return new HelpCommand().run(Arguments.of(List.of(command.name()), command), terminal);
        }
        return call(command, rest, terminal);
    }

    private static int call(Command command, List<String> words, Terminal terminal) {
        try {
            return command.run(Arguments.of(words, command), terminal);
        } catch (UsageError e) {
            terminal.say(e.getMessage() + "。\n" + Commands.usage(command));
            return Exit.USAGE;
        } catch (UnreadableFile e) {
            terminal.say(e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            terminal.say("读写失败：" + e.getMessage());
        } catch (Exception e) {
            terminal.say("程序出错：" + e + "。请把这句话和所用的命令告诉维护者。");
            ALL_LOGS.log(Level.SEVERE, command.name(), e);
        }
        return Exit.REFUSED;
    }

    private static String version() {
        try (InputStream in = Mingzhang.class.getResourceAsStream("version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInteractive() {
        String told = System.getProperty("mingzhang.terminal");
        return told == null ? System.console() != null : Boolean.parseBoolean(told);
    }
}
