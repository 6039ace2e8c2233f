/// The words of the house: ids, languages, ratings and times that every other package speaks in.
@NullMarked
package kz.goldenhour.domain;

import org.jspecify.annotations.NullMarked;
