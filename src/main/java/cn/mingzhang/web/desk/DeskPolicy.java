package cn.mingzhang.web.desk;

import jakarta.faces.FactoryFinder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.primefaces.csp.CspPhaseListener;

/** Lets PrimeFaces send its script policy at the desk only; the public pages have a policy without any nonce. */
public class DeskPolicy implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent started) throws AbortProcessingException {
        LifecycleFactory factory = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        Lifecycle lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
        Arrays.stream(lifecycle.getPhaseListeners()).filter(CspPhaseListener.class::isInstance).forEach(listener -> {
            lifecycle.removePhaseListener(listener);
            lifecycle.addPhaseListener(new AtTheDesk(listener));
        });
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    /** Passes on what happens at the desk. */
    private record AtTheDesk(PhaseListener listener) implements PhaseListener {

        @Override
        public void beforePhase(PhaseEvent event) {
            if (isAtTheDesk(event.getFacesContext())) {
                listener.beforePhase(event);
            }
        }

        @Override
        public void afterPhase(PhaseEvent event) {
            if (isAtTheDesk(event.getFacesContext())) {
                listener.afterPhase(event);
            }
        }

        @Override
        public PhaseId getPhaseId() {
            return listener.getPhaseId();
        }

        private static boolean isAtTheDesk(FacesContext faces) {
            return faces.getExternalContext().getRequest() instanceof HttpServletRequest request && DeskFilter.isOfTheDesk(request.getRequestURI());
        }
    }
}
