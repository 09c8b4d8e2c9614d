package cn.mingzhang.extraction;

import java.util.List;

/**
 * What one page draws, before it is put in order.
 *
 * @param number     page number from 1
 * @param width      width as it is seen, in points
 * @param height     height as it is seen
 * @param glyphs     upright characters in drawing order
 * @param rulings    lines that may be borders of tables
 * @param watermarks texts that lie askew or faint over the page, each once
 * @param tally      what was only counted
 */
record PageContent(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, List<String> watermarks,
                   Tally tally) {

    /**
     * What was only counted.
     *
     * @param images      pictures
     * @param undecodable characters whose font does not say what they are
     * @param hidden      characters that are there without being printed, as under a scan
     */
    record Tally(int images, int undecodable, int hidden) {
    }
}
