/// Who calls the API, and what each may do.
@NullMarked
package kz.goldenhour.domain.caller;

import org.jspecify.annotations.NullMarked;
