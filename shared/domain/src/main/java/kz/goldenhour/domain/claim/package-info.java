/// Reports, the claims that they are about, and the rules of a claim's life.
@NullMarked
package kz.goldenhour.domain.claim;

import org.jspecify.annotations.NullMarked;
