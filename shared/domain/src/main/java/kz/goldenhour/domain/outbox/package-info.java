/// Messages that must go out, kept until they did.
@NullMarked
package kz.goldenhour.domain.outbox;

import org.jspecify.annotations.NullMarked;
