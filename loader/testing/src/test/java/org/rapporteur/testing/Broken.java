package org.rapporteur.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Parts of a corpus that turn bad once it is built, for the model itself refuses them while it is.
 */
final class Broken {

  private final AtomicBoolean bad = new AtomicBoolean();

  /** From now on the parts are bad. */
  void turnBad() {
    bad.set(true);
  }

  /** A part that later answers one question otherwise. */
  <T> T part(Class<T> type, T good, String question, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (bad.get() && method.getName().equals(question)) {
                return answer;
              }
              try {
                // What the model inherits from types of its own package is public all the same.
                method.setAccessible(true);
                return method.invoke(good, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
