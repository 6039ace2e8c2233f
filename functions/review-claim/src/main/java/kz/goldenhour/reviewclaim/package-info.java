/// The page behind the link in the officer's SMS.
@NullMarked
package kz.goldenhour.reviewclaim;

import org.jspecify.annotations.NullMarked;
