/// Whether a desk's ledger is still what was written.
@NullMarked
package kz.goldenhour.domain.audit;

import org.jspecify.annotations.NullMarked;
