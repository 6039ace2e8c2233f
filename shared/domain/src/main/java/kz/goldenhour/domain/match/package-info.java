/// Evidence found for a message, and the ports of the engine that finds it.
@NullMarked
package kz.goldenhour.domain.match;

import org.jspecify.annotations.NullMarked;
