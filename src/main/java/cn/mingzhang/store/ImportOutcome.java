package cn.mingzhang.store;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;

/**
 * What became of one imported file (导入结果).
 *
 * @param result     what was done
 * @param id         of the disclosure in the store
 * @param agencyName null when the document does not tell; so are year and kind
 * @param version    1 for the first of its agency, year and kind
 * @param findings   how many findings the reading left
 */
public record ImportOutcome(Result result, long id, String agencyName, Integer fiscalYear, DisclosureKind kind, int version,
                            boolean recognised, int findings) {

    /** What an import did. */
    public enum Result {
        /** The first of its agency, year and kind. */ ADDED,
        /** Another content for an agency, year and kind already there. */ NEW_VERSION,
        /** The same content was imported before; nothing was done. */ ALREADY_THERE
    }

    static ImportOutcome of(Result result, Disclosure disclosure) {
        return new ImportOutcome(result, disclosure.getId(),
                disclosure.getAgency() == null ? disclosure.getAgencyName() : disclosure.getAgency().getName(),
                disclosure.getFiscalYear(), disclosure.getKind(), disclosure.getVersion(), disclosure.isRecognised(),
                disclosure.getFindings().size());
    }
}
