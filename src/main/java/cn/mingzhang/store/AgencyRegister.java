package cn.mingzhang.store;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Knows which agency a disclosure is of (单位登记). Names carry the place and are told apart first; codes are only unique within
 * one treasury, so a code tells two agencies of one name apart but never joins two names.
 */
class AgencyRegister {

    private final EntityManager entities;

    AgencyRegister(EntityManager entities) {
        this.entities = entities;
    }

    /** The agency a disclosure names, registered if it is new; null when it names none. */
    Agency agencyOf(Disclosure disclosure) {
        String name = plain(disclosure.getAgencyName());
        if (name.isEmpty()) {
            return null;
        }
        String code = plain(disclosure.getAgencyCode());
        List<Agency> namesakes = entities.createQuery("select a from Agency a where a.name = :name order by a.id", Agency.class)
                .setParameter("name", name).getResultList();
        Agency agency = namesakes.stream().filter(namesake -> mayBe(namesake, code)).findFirst()
                .orElseGet(() -> register(name, code, namesakes.isEmpty()));
        if (agency.getCode() == null && !code.isEmpty()) {
            agency.setCode(code);
        }
        return agency;
    }

    private Agency register(String name, String code, boolean firstOfItsName) {
        Agency agency = new Agency();
        agency.setName(name);
        agency.setCode(code.isEmpty() ? null : code);
        agency.setSlug(firstOfItsName ? name : name + "-" + code);
        agency.setRegion(RegionName.of(name));
        List<Agency> others = entities.createQuery("select a from Agency a", Agency.class).getResultList();
        agency.setParent(others.stream().filter(other -> isUnder(agency, other)).findFirst().orElse(null));
        entities.persist(agency);
        others.stream().filter(other -> other.getParent() == null && isUnder(other, agency)).forEach(other -> other.setParent(agency));
        return agency;
    }

    /** Codes may be missing, and a department is printed as 218 in one form and as its own first unit 218001 in another. */
    private static boolean mayBe(Agency agency, String code) {
        return agency.getCode() == null || code.isEmpty() || agency.getCode().startsWith(code) || code.startsWith(agency.getCode());
    }

    /** Evidence only: the name goes on from the other's (…局永和分局), or the code does (218001 under 218) in the same region. */
    private static boolean isUnder(Agency agency, Agency other) {
        if (agency == other || agency.getName().equals(other.getName())) {
            return false;
        }
        String name = agency.getName();
        boolean byName = name.startsWith(other.getName()) && name.substring(other.getName().length()).matches(".*(?:分局|支队|大队|中心|站|所|队|馆|院|校)");
        boolean byCode = agency.getCode() != null && other.getCode() != null && agency.getCode().length() == other.getCode().length() + 3
                && agency.getCode().startsWith(other.getCode())
                && agency.getRegion() != null && Objects.equals(agency.getRegion(), other.getRegion());
        return byName || byCode;
    }

    static String plain(String printed) {
        return Optional.ofNullable(printed).map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", ""))
                .orElse("");
    }
}
