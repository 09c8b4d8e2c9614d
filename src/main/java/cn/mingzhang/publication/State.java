package cn.mingzhang.publication;

/** Where a submission stands on its way to the public (流程状态). */
public enum State {

    RECEIVED("已收到"), READING("正在读取"), REFUSED("未能读取"), DRAFT("待整理"), IN_REVIEW("待审核"), APPROVED("待发布"), PUBLISHED("已公开"),
    SUPERSEDED("已被新版代替"), WITHDRAWN("已撤回"), DISCARDED("已作废");

    private final String label;

    State(String label) {
        this.label = label;
    }

    /** 中文名称. */
    public String label() {
        return label;
    }

    /** Whether somebody at the desk still has to do something. */
    public boolean isOpen() {
        return this == DRAFT || this == IN_REVIEW || this == APPROVED || this == REFUSED;
    }

    /** Whether values may be corrected and decisions taken. */
    public boolean isEditable() {
        return this == DRAFT || this == IN_REVIEW;
    }
}
