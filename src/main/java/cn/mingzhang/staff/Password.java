package cn.mingzhang.staff;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * Passwords (口令): kept as Argon2id with 19 MiB, two passes and one lane, each with a salt of its own; a weak one is refused with a
 * sentence that says what to do.
 */
public final class Password {

    public static final int SHORTEST = 12;
    /** Longer ones would only cost time. */
    public static final int LONGEST = 200;

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    /** Guesses are counted as 10 to this power by zxcvbn: 3 of 4 withstands offline guessing of a slow hash. */
    private static final int STRONG_ENOUGH = 3;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Compared with when there is no such person, so that an unknown name costs as much time as a wrong password. */
    private static final String NOBODY = hash("nobody " + RANDOM.nextLong());

    private Password() {
    }

    public static String hash(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return ARGON2ID.hash(password.getBytes(java.nio.charset.StandardCharsets.UTF_8), salt).getResult();
    }

    /** Whether a password is the one of a hash; takes the same time when there is none. */
    public static boolean matches(String password, String hash) {
        boolean same = password.length() <= LONGEST && com.password4j.Password.check(password, hash == null ? NOBODY : hash).with(ARGON2ID);
        return same && hash != null;
    }

    /** Why a password is refused, as a sentence; empty when it is strong enough. */
    public static Optional<String> weakness(String password, String personName) {
        if (password.length() < SHORTEST) {
            return Optional.of("口令至少要 " + SHORTEST + " 个字符，建议用几个不相干的词连成一句");
        }
        if (password.length() > LONGEST) {
            return Optional.of("口令不能超过 " + LONGEST + " 个字符");
        }
        if (password.contains(personName)) {
            return Optional.of("口令里不能有登录名");
        }
        boolean weak = new Zxcvbn().measure(password, List.of("mingzhang", "明账", personName)).getScore() < STRONG_ENOUGH;
        return weak ? Optional.of("这个口令容易被猜到，请避免常见词、连续数字、键盘顺序和生日") : Optional.empty();
    }
}
