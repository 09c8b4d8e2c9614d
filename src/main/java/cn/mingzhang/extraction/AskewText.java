package cn.mingzhang.extraction;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Characters that lie askew or faint over the page, put together into texts (水印): a text goes on as long as its characters
 * follow each other.
 */
class AskewText {

    private static final double QUARTER = Math.PI / 2;

    private final Set<String> texts = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();
    private final int[] quarters = new int[4];
    private double angle;
    private double nextX;
    private double nextY;

    void add(String character, double x, double y, double newAngle, double advance) {
        boolean goesOn = Math.abs(newAngle - angle) < 0.02 && Math.hypot(x - nextX, y - nextY) < Math.max(1, Math.abs(advance));
        if (!goesOn) {
            finish();
        }
        text.append(character);
        angle = newAngle;
        nextX = x + advance * Math.cos(newAngle);
        nextY = y + advance * Math.sin(newAngle);
        double turns = newAngle / QUARTER;
        if (Math.abs(turns - Math.rint(turns)) < 0.01) {
            quarters[Math.floorMod((int) Math.rint(turns), 4)]++;
        }
    }

    Set<String> texts() {
        finish();
        return texts;
    }

    /** Characters that lie on their side or upside down, in the direction most of them do. */
    int sideways() {
        return Math.max(quarters[1], Math.max(quarters[2], quarters[3]));
    }

    /** Degrees clockwise that would set these upright. */
    int uprightTurn() {
        return quarters[1] == sideways() ? 270 : quarters[2] == sideways() ? 180 : 90;
    }

    private void finish() {
        String whole = text.toString().strip();
        if (!whole.isEmpty()) {
            texts.add(whole);
        }
        text.setLength(0);
    }
}
