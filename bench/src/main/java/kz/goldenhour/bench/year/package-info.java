/// A year of Friday evenings in minutes: the functions of the product on stores in memory and a clock of our own, with
/// newsrooms that ask and officers who oversleep.
@NullMarked
package kz.goldenhour.bench.year;

import org.jspecify.annotations.NullMarked;
