/// How officers come, change and go, and how drills are held.
@NullMarked
package kz.goldenhour.domain.officer;

import org.jspecify.annotations.NullMarked;
