/// Who is calling, and what the caller may do.
@NullMarked
package kz.goldenhour.authorizecaller;

import org.jspecify.annotations.NullMarked;
