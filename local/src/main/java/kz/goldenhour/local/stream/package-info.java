/// Stands in for what calls functions without HTTP: the stream of a table and the rules of the scheduler.
@NullMarked
package kz.goldenhour.local.stream;

import org.jspecify.annotations.NullMarked;
