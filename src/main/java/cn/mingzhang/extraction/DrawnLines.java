package cn.mingzhang.extraction;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Takes the paths of a page as they are drawn and keeps those that look like rulings: straight strokes and thin filled bars. */
class DrawnLines {

    /** A filled bar up to this thickness is a line. */
    private static final double THICKEST = 3;
    /** What is shorter in both directions is a dot. */
    private static final double SHORTEST = 0.1;
    private static final double SLANT = 0.5;
    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);

    private final List<Ruling> rulings = new ArrayList<>();
    private final List<List<Point2D>> path = new ArrayList<>();
    private final Deque<Rectangle2D> outerClips = new ArrayDeque<>();
    private List<Point2D> part = new ArrayList<>();
    private boolean curved;
    private boolean clipping;
    private Rectangle2D clip = EVERYWHERE;

    List<Ruling> rulings() {
        return rulings;
    }

    void save() {
        outerClips.push(clip);
    }

    void restore() {
        if (!outerClips.isEmpty()) {
            clip = outerClips.pop();
        }
    }

    void moveTo(Point2D point) {
        part = new ArrayList<>();
        path.add(part);
        part.add(point);
    }

    void lineTo(Point2D point) {
        if (path.isEmpty()) {
            moveTo(point);
        } else {
            part.add(point);
        }
    }

    void curveTo(Point2D end) {
        curved = true;
        lineTo(end);
    }

    void close() {
        if (!part.isEmpty()) {
            Point2D start = part.get(0);
            part.add(start);
            part = new ArrayList<>();
            path.add(part);
            part.add(start);
        }
    }

    /** The path drawn next, or just drawn, bounds what is seen from then on. */
    void clip() {
        clipping = true;
    }

    void stroke() {
        if (!curved) {
            for (List<Point2D> line : path) {
                for (int i = 1; i < line.size(); i++) {
                    keepStroke(line.get(i - 1), line.get(i));
                }
            }
        }
        end();
    }

    void fill() {
        if (!curved) {
            keepBars();
        }
        end();
    }

    void fillAndStroke() {
        if (!curved) {
            keepBars();
        }
        stroke();
    }

    void end() {
        if (clipping) {
            clip = bounds().map(clip::createIntersection).orElse(clip);
            clipping = false;
        }
        path.clear();
        part = new ArrayList<>();
        curved = false;
    }

    private java.util.Optional<Rectangle2D> bounds() {
        return path.stream().map(DrawnLines::box).reduce(Rectangle2D::createUnion);
    }

    private void keepBars() {
        for (List<Point2D> outline : path) {
            if (outline.size() >= 4) {
                Rectangle2D box = box(outline);
                if (box.getHeight() <= THICKEST && box.getWidth() > box.getHeight()) {
                    keep(true, box.getCenterY(), box.getMinX(), box.getMaxX());
                } else if (box.getWidth() <= THICKEST && box.getHeight() > box.getWidth()) {
                    keep(false, box.getCenterX(), box.getMinY(), box.getMaxY());
                }
            }
        }
    }

    private void keepStroke(Point2D a, Point2D b) {
        double dx = Math.abs(a.getX() - b.getX());
        double dy = Math.abs(a.getY() - b.getY());
        if (dy <= SLANT && dx > dy) {
            keep(true, (a.getY() + b.getY()) / 2, Math.min(a.getX(), b.getX()), Math.max(a.getX(), b.getX()));
        } else if (dx <= SLANT && dy > dx) {
            keep(false, (a.getX() + b.getX()) / 2, Math.min(a.getY(), b.getY()), Math.max(a.getY(), b.getY()));
        }
    }

    private void keep(boolean horizontal, double at, double from, double to) {
        double seenFrom = Math.max(from, horizontal ? clip.getMinX() : clip.getMinY());
        double seenTo = Math.min(to, horizontal ? clip.getMaxX() : clip.getMaxY());
        boolean inside = horizontal ? at >= clip.getMinY() - 1 && at <= clip.getMaxY() + 1
                : at >= clip.getMinX() - 1 && at <= clip.getMaxX() + 1;
        if (inside && seenTo - seenFrom > SHORTEST) {
            rulings.add(new Ruling(horizontal, at, seenFrom, seenTo));
        }
    }

    private static Rectangle2D box(List<Point2D> points) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point2D point : points) {
            left = Math.min(left, point.getX());
            right = Math.max(right, point.getX());
            top = Math.min(top, point.getY());
            bottom = Math.max(bottom, point.getY());
        }
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }
}
