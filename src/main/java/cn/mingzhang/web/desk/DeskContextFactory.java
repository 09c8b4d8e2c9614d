package cn.mingzhang.web.desk;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContextFactory;

/**
 * Keeps PrimeFaces away from the public pages: it would put a nonce into each, keep that in a session, and so give every visitor a
 * cookie. Only requests to the desk get its context.
 */
public class DeskContextFactory extends FacesContextFactory {

    public DeskContextFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        return factory(request).getFacesContext(context, request, response, lifecycle);
    }

    private FacesContextFactory factory(Object request) {
        boolean atTheDesk = request instanceof HttpServletRequest http && DeskFilter.isOfTheDesk(http.getRequestURI());
        FacesContextFactory factory = getWrapped();
        while (!atTheDesk && factory != null) {
            if (factory instanceof PrimeFacesContextFactory) {
                return factory.getWrapped();
            }
            factory = factory.getWrapped();
        }
        return getWrapped();
    }
}
