package nl.zorgpad.platform.beveiliging;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each page of a webapp its own script nonce. Camunda keeps the nonce in the servlet context, which all requests
 * share: a page that is asked for while other calls run would get the nonce of another answer and stay blank.
 */
class EigenNonceFilter extends OncePerRequestFilter {

    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain keten)
            throws ServletException, IOException {
        ServletContext eigen = metEigenNonce(request.getServletContext());
        keten.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return eigen;
                    }
                },
                response);
    }

    private static ServletContext metEigenNonce(ServletContext gedeeld) {
        Object[] nonce = new Object[1];
        return (ServletContext) Proxy.newProxyInstance(
                EigenNonceFilter.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, methode, waarden) -> {
                    boolean overNonce = waarden != null && waarden.length > 0 && NONCE.equals(waarden[0]);
                    if (overNonce && "setAttribute".equals(methode.getName())) {
                        nonce[0] = waarden[1];
                        return null;
                    }
                    if (overNonce && "getAttribute".equals(methode.getName())) {
                        return nonce[0];
                    }
                    return doorgeven(gedeeld, methode, waarden);
                });
    }

    private static Object doorgeven(ServletContext gedeeld, Method methode, Object[] waarden) throws Throwable {
        try {
            return methode.invoke(gedeeld, waarden);
        } catch (InvocationTargetException fout) {
            throw fout.getCause();
        }
    }
}
