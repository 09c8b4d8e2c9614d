package cn.mingzhang.store;

import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.OverallTarget;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.Statement;
import java.util.Map;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.sessions.Session;

/** Loads the rows of all statements in one query, and the indicators of all projects, instead of one query for each. */
public class PartsInBatches implements SessionCustomizer {

    private static final Map<Class<?>, String> PARTS = Map.of(Statement.class, "rows", Project.class, "indicators",
            Evaluation.class, "indicators", OverallTarget.class, "indicators");

    @Override
    public void customize(Session session) {
        PARTS.forEach((owner, parts) -> {
            ForeignReferenceMapping mapping = (ForeignReferenceMapping) session.getDescriptor(owner).getMappingForAttributeName(parts);
            mapping.setBatchFetchType(BatchFetchType.IN);
        });
    }
}
