/// How much a cold start costs: each function in a JVM of its own, from its zip, started as Lambda starts it.
@NullMarked
package kz.goldenhour.bench.coldstart;

import org.jspecify.annotations.NullMarked;
