package cn.mingzhang.extraction;

/** A file that cannot be read, with a Chinese sentence for the person who brought it: which file, why, and what to do. */
public class UnreadableFile extends RuntimeException {

    /** Why; the code is lasting, for programs. */
    public enum Reason {
        EMPTY("empty"), UNKNOWN_TYPE("unknown-type"), ENCRYPTED("encrypted"), DAMAGED("damaged"), NO_TEXT("no-text"),
        TOO_LARGE("too-large"), TOO_SLOW("too-slow"), UNSAFE("unsafe"), NOT_FOUND("not-found");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Reason ofCode(String code) {
            for (Reason reason : values()) {
                if (reason.code.equals(code)) {
                    return reason;
                }
            }
            return DAMAGED;
        }
    }

    private final String fileName;
    private final Reason reason;
    private final String why;
    private final String remedy;

    public UnreadableFile(String fileName, Reason reason, String why, String remedy) {
        super(fileName + "：" + why + "。" + remedy + "。");
        this.fileName = fileName;
        this.reason = reason;
        this.why = why;
        this.remedy = remedy;
    }

    public String fileName() {
        return fileName;
    }

    public Reason reason() {
        return reason;
    }

    public String why() {
        return why;
    }

    public String remedy() {
        return remedy;
    }
}
