/// Verified records: what was claimed, what is true, and who says so.
@NullMarked
package kz.goldenhour.domain.evidence;

import org.jspecify.annotations.NullMarked;
