package cn.mingzhang.web.portal;

import cn.mingzhang.check.law.Compliance;
import cn.mingzhang.check.law.LawsList;
import cn.mingzhang.check.law.Requirement;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The law's list held against one disclosure: what must be published, what is seen of it, and where. */
@Named
@RequestScoped
public class LawPage {

    /** The items of one axis: 完整, 细化 or 及时. */
    public record Group(Requirement.Axis axis, List<Compliance> items) {
    }

    @Inject
    private Visit visit;

    private Disclosure disclosure;
    private List<Compliance> all;

    public void load() {
        disclosure = visit.found(visit.disclosure());
        if (disclosure != null) {
            visit.restsOnlyOn(disclosure.getAgency());
            all = LawsList.of(disclosure);
        }
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    public List<Group> getGroups() {
        return Arrays.stream(Requirement.Axis.values())
                .map(axis -> new Group(axis, all.stream().filter(item -> item.requirement().axis() == axis).toList()))
                .filter(group -> !group.items().isEmpty()).toList();
    }

    public Compliance.State[] getStates() {
        return Compliance.State.values();
    }

    /** How many items are in a state. */
    public long count(Compliance.State state) {
        return all.stream().filter(item -> item.state() == state).count();
    }

    /** Whether there is a list for its kind. */
    public boolean isFilled() {
        return !all.isEmpty();
    }
}
