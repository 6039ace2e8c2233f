package kz.goldenhour.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/// A port of which one method fails.
public final class Broken {
    private Broken() {}

    /// @param method its name; all others are the real port's
    public static <T> T at(String method, Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (_, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        throw new IllegalStateException(method + " fails for the test");
                    }
                    try {
                        return called.invoke(real, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
