/// What leaves the house, and the port that carries it.
@NullMarked
package kz.goldenhour.domain.message;

import org.jspecify.annotations.NullMarked;
