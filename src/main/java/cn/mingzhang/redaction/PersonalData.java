package cn.mingzhang.redaction;

/** A kind of personal data (个人信息类别) and what stands in its place once it is hidden. */
public enum PersonalData {

    IDENTITY_CARD("身份证号"), MOBILE("手机号"), LANDLINE("固定电话"), BANK_CARD("银行卡号"), EMAIL("电子邮箱"), PRIVATE_NAME("个人姓名");

    private final String label;

    PersonalData(String label) {
        this.label = label;
    }

    /** 中文名称. */
    public String label() {
        return label;
    }

    /** What a reader sees instead. */
    public String mask() {
        return "〔" + label + "已隐去〕";
    }
}
