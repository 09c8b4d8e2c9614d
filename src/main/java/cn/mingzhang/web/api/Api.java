package cn.mingzhang.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The API, version 1 (开放接口). */
@ApplicationPath(Api.PATH)
public class Api extends Application {

    static final String PATH = "api/v1";

    /** The classes whose methods answer. */
    static final Set<Class<?>> RESOURCES = Set.of(AgenciesResource.class, DisclosuresResource.class, FactsResource.class, SearchResource.class, DescriptionResource.class);

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.concat(RESOURCES.stream(), Stream.of(Readers.class, Problem.Mapper.class)).collect(Collectors.toSet());
    }

    /** Jersey's own description of the resources, which nobody asked for. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
