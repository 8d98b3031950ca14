package it.architrave.motore;

import java.util.AbstractMap;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** The only beans that a model's expression can name: delegates and listeners of user tasks. */
@Component
class DelegatiNoti extends AbstractMap<Object, Object> {

    private final BeanFactory beans;

    DelegatiNoti(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object nome) {
        return nome instanceof String s && beans.containsBean(s)
                && (beans.isTypeMatch(s, JavaDelegate.class) || beans.isTypeMatch(s, TaskListener.class));
    }

    @Override
    public Object get(Object nome) {
        return containsKey(nome) ? beans.getBean((String) nome) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
