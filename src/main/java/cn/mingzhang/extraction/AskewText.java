package cn.mingzhang.extraction;

import java.util.LinkedHashSet;
import java.util.Set;

/** Characters that do not stand upright, put together into texts (水印): a text goes on as long as its characters follow each other. */
class AskewText {

    private final Set<String> texts = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();
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
    }

    Set<String> texts() {
        finish();
        return texts;
    }

    private void finish() {
        String whole = text.toString().strip();
        if (!whole.isEmpty()) {
            texts.add(whole);
        }
        text.setLength(0);
    }
}
