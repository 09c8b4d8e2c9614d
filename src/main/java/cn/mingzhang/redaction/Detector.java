package cn.mingzhang.redaction;

import java.util.List;

/** Finds one kind of personal data in a text (个人信息识别). */
interface Detector {

    PersonalData kind();

    /** What it finds, as it stands in the text. */
    List<String> find(String text);
}
