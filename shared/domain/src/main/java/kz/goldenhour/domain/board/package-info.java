/// What a desk sees of itself.
@NullMarked
package kz.goldenhour.domain.board;

import org.jspecify.annotations.NullMarked;
