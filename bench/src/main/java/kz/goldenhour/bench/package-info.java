/// What the benchmarks have in common: their options and their tables.
@NullMarked
package kz.goldenhour.bench;

import org.jspecify.annotations.NullMarked;
