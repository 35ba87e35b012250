package nl.zorgpad.platform.procesmotor;

import org.apache.ibatis.executor.BatchExecutor;
import org.apache.ibatis.executor.CachingExecutor;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.session.Configuration;

/** Gives each session of the engine a {@link Pijplijn} where MyBatis would give it one that sends each kind of row on its own. */
final class Pijplijnaanleg implements Interceptor {

    private final Configuration configuratie;

    Pijplijnaanleg(Configuration configuratie) {
        this.configuratie = configuratie;
    }

    @Override
    public Object plugin(Object deel) {
        if (deel instanceof CachingExecutor metGeheugen) {
            return new CachingExecutor(new Pijplijn(configuratie, metGeheugen.getTransaction()));
        }
        return deel instanceof BatchExecutor uitvoerder && !(deel instanceof Pijplijn)
                ? new Pijplijn(configuratie, uitvoerder.getTransaction())
                : deel;
    }

    @Override
    public Object intercept(Invocation aanroep) throws Throwable {
        return aanroep.proceed();
    }
}
