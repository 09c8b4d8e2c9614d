package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Disclosure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What a disclosure is called on a page: its own title, else agency, year and kind, else its file. */
@Named
@ApplicationScoped
public class Titles {

    private static final int LONGEST = 80;

    public String of(Disclosure disclosure) {
        String title = disclosure.getTitle();
        if (title != null && !title.isBlank() && title.length() <= LONGEST) {
            return title.strip();
        }
        String agency = disclosure.getAgency() == null ? disclosure.getAgencyName() : disclosure.getAgency().getName();
        if (agency == null || disclosure.getFiscalYear() == null) {
            return agency == null ? disclosure.getSource().fileName() : agency + "：" + disclosure.getSource().fileName();
        }
        return agency + disclosure.getFiscalYear() + "年" + (disclosure.getKind() == null ? "公开文件" : disclosure.getKind().label());
    }
}
