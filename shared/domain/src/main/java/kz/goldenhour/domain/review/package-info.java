/// Links, sessions and decisions of duty officers.
@NullMarked
package kz.goldenhour.domain.review;

import org.jspecify.annotations.NullMarked;
