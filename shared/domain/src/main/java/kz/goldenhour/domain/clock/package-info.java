/// What the clock of a claim does: wakes people one after another, keeps promises, tells the public.
@NullMarked
package kz.goldenhour.domain.clock;

import org.jspecify.annotations.NullMarked;
