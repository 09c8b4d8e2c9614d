package cn.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file named on the command line; {@code -} is standard input, copied aside because readers go back and forth in a file. */
final class SourceOperand implements AutoCloseable {

    private final Path path;
    private final String name;
    private final boolean temporary;

    private SourceOperand(Path path, String name, boolean temporary) {
        this.path = path;
        this.name = name;
        this.temporary = temporary;
    }

    static SourceOperand of(String operand, Terminal terminal) throws IOException {
        if (operand.equals("-")) {
            Path copy = Files.createTempFile("mingzhang", ".input");
            Files.copy(terminal.in(), copy, StandardCopyOption.REPLACE_EXISTING);
            return new SourceOperand(copy, "标准输入", true);
        }
        try {
            Path path = Path.of(operand);
            return new SourceOperand(path, path.getFileName() == null ? operand : path.getFileName().toString(), false);
        } catch (InvalidPathException e) {
            throw new UsageError("不是文件名：" + operand);
        }
    }

    Path path() {
        return path;
    }

    /** The name to speak of. */
    String name() {
        return name;
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(path);
        }
    }
}
