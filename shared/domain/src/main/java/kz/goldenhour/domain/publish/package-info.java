/// What goes out: the text, who stands for it, and the gapless list of it.
@NullMarked
package kz.goldenhour.domain.publish;

import org.jspecify.annotations.NullMarked;
