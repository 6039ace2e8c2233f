/// Sample data, put in through the same doors as real data.
@NullMarked
package kz.goldenhour.local.seed;

import org.jspecify.annotations.NullMarked;
