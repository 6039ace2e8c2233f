package kz.goldenhour.local;

import java.lang.reflect.InvocationTargetException;
import kz.goldenhour.aws.Aws;

/// Makes handlers through the constructor that takes what comes from outside.
final class Handlers {
    private Handlers() {}

    static Object make(String className, Aws aws) {
        try {
            return Class.forName(className).getConstructor(Aws.class).newInstance(aws);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(className + " does not start", failed.getCause());
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(
                    className + ", which template.yaml names, has no public constructor (Aws)", missing);
        }
    }
}
