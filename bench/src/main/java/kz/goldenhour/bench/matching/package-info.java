/// How good the matching is, measured on public sets that are not part of this project.
@NullMarked
package kz.goldenhour.bench.matching;

import org.jspecify.annotations.NullMarked;
