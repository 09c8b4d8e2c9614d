package cn.mingzhang.staff;

import cn.mingzhang.store.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Lets a member of staff in (登录), or says as little as possible about why not. */
public class SignIn {

    /** How it ended; only {@link #GRANTED} names a member. */
    public enum Outcome {

        GRANTED, /** Name, password or code is wrong; which one is not said. */ WRONG,
        /** The password is right and this person's app has to tell the code. */ CODE_NEEDED,
        /** Too many wrong ones from this address: nothing was looked at. */ WAIT
    }

    /** The answer to one attempt; waiting is zero unless it is needed. */
    public record Answer(Outcome outcome, Optional<StaffMember> member, Duration waiting) {

        private static Answer of(Outcome outcome) {
            return new Answer(outcome, Optional.empty(), Duration.ZERO);
        }
    }

    private final Transactions transactions;
    private final Clock clock;
    private final Attempts attempts;

    public SignIn(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.attempts = new Attempts(clock);
    }

    /** One attempt; the code may be blank when none was asked for. */
    public Answer attempt(String name, String password, String code, String address) {
        String folded = StaffMember.folded(name);
        Duration wait = attempts.wait(folded, address);
        if (!wait.isZero()) {
            return new Answer(Outcome.WAIT, Optional.empty(), wait);
        }
        Answer answer = transactions.call(entities -> {
            Optional<StaffMember> member = new StaffMembers(entities).find(folded).filter(StaffMember::isActive);
            boolean right = member.isPresent() ? member.get().isPassword(password) : Password.matches(password, null);
            if (!right) {
                return Answer.of(Outcome.WRONG);
            }
            if (!member.get().hasSecondFactor()) {
                return new Answer(Outcome.GRANTED, member, Duration.ZERO);
            }
            if (code == null || code.isBlank()) {
                return Answer.of(Outcome.CODE_NEEDED);
            }
            return member.get().isTimeCode(code, clock.instant()) ? new Answer(Outcome.GRANTED, member, Duration.ZERO) : Answer.of(Outcome.WRONG);
        });
        switch (answer.outcome()) {
            case GRANTED -> attempts.succeeded(folded, address);
            case WRONG -> attempts.failed(folded, address);
            default -> { }
        }
        return answer;
    }

    /** The member an invitation is for, while it works. */
    public Optional<StaffMember> invited(String name, String word) {
        return transactions.call(entities -> new StaffMembers(entities).find(name).filter(member -> member.isInvitedBy(word, clock.instant())));
    }

    /** Chooses a password by an invitation; the sentence says why not, and is empty when it was done. */
    public Optional<String> choosePassword(String name, String word, String password) {
        Optional<String> weakness = Password.weakness(password, StaffMember.folded(name));
        if (weakness.isPresent()) {
            return weakness;
        }
        boolean chosen = transactions.call(entities -> {
            Optional<StaffMember> member = new StaffMembers(entities).find(name).filter(one -> one.isInvitedBy(word, clock.instant()));
            member.ifPresent(one -> one.choose(password));
            return member.isPresent();
        });
        return chosen ? Optional.empty() : Optional.of("这个链接已经用过或已过期，请管理员重新生成");
    }
}
