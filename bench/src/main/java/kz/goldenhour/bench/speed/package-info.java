/// How fast matching is, how much room it takes, and what the worst messages cost it.
@NullMarked
package kz.goldenhour.bench.speed;

import org.jspecify.annotations.NullMarked;
