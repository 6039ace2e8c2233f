/// Verified records, written and read by editors.
@NullMarked
package kz.goldenhour.curateevidence;

import org.jspecify.annotations.NullMarked;
