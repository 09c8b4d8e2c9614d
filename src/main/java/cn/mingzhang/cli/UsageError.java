package cn.mingzhang.cli;

/** A call that cannot be understood, with a Chinese sentence why. */
class UsageError extends RuntimeException {

    UsageError(String message) {
        super(message);
    }
}
