package cn.mingzhang.web.portal;

import cn.mingzhang.store.Agencies;
import cn.mingzhang.store.AgencySummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of agencies. */
@Named
@RequestScoped
public class AgenciesPage {

    @Inject
    private Agencies agencies;

    private List<AgencySummary> all;

    public void load() {
        all = agencies.all();
    }

    public List<AgencySummary> getAll() {
        return all;
    }
}
