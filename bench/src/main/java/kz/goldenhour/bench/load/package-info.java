/// How many reports a second the whole product takes, beside what the store alone takes.
@NullMarked
package kz.goldenhour.bench.load;

import org.jspecify.annotations.NullMarked;
