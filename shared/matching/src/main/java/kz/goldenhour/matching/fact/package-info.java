/// The facts of a claim (numbers, dates, negation, opposites, names, denial) and how those of two texts stand to each
/// other.
@NullMarked
package kz.goldenhour.matching.fact;

import org.jspecify.annotations.NullMarked;
