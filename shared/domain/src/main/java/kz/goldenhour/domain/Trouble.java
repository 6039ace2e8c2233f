package kz.goldenhour.domain;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.stream.Stream;

/// What a log may say of an exception: which kinds, and the line of ours where it came up. Never its message, which may
/// hold the words of a claim, a phone or a link.
public final class Trouble {
    private static final String OURS = "kz.goldenhour.";
    private static final int CAUSES_MOST = 5;

    private Trouble() {}

    /// `IllegalStateException < SdkClientException at Dispatch.send:88`.
    public static String of(Throwable failed) {
        var kinds = new LinkedHashSet<String>();
        Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES_MOST)
                .forEach(cause -> kinds.add(cause.getClass().getSimpleName()));
        return String.join(" < ", kinds) + place(failed);
    }

    private static String place(Throwable failed) {
        for (var frame : failed.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                var name = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
                return " at " + name + "." + frame.getMethodName() + ":" + frame.getLineNumber();
            }
        }
        return "";
    }
}
