package cn.mingzhang.search;

/**
 * How far the index is (索引状态).
 *
 * @param done how many publications are in it
 * @param all  how many there are
 */
public record IndexStatus(State state, long done, long all) {

    /** What it can do. */
    public enum State { STARTING, BUILDING, READY }

    static final IndexStatus STARTING = new IndexStatus(State.STARTING, 0, 0);
}
